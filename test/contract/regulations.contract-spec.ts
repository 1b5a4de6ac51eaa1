import { howItWorks, type Language, languages, type Regulation, regulationKeys, textsKeys } from '#regulation';
import { readReference, referenceFiles } from '../support/regulation-reference.js';
import { textsOfPage, textsOfQuestions } from '../plain-language/pages.js';
import { readVersion, regulationVersions } from '../support/regulation-plugins.js';

/** Words that many people do not know; a public text says the same in others. */
const jargon =
  /\b(admissible|inadmissible|herein|pursuant|aforementioned|notwithstanding|hereby|prior to|in respect of)\b/i;
const mostWordsInASentence = 25;

describe('the reference that is made from the schema', () => {
  it.each(['regulation.schema.json', 'texts.schema.json', 'README.md'])('regulations/%s is current', async (name) => {
    const files = await referenceFiles();

    expect(readReference(name)).toBe(files[name]);
  });

  it('explains every key', () => {
    const unexplained = [...regulationKeys(), ...textsKeys()].filter(({ description }) => description === '');

    expect(unexplained).toEqual([]);
  });
});

describe.each(regulationVersions())('regulations/%s', (version) => {
  it('is valid', () => {
    expect(readVersion(version).findings).toEqual([]);
  });

  it('is described to the last ending', () => {
    expect(regulationOf(version).continuesElsewhere).toBeUndefined();
  });

  it('speaks plain English to the public', () => {
    expect(publicSentences(regulationOf(version), 'en').filter((sentence) => jargon.test(sentence))).toEqual([]);
  });

  it('says in English what it says in Dutch: as many rules under each heading', () => {
    const counts = (language: Language) =>
      howItWorks(regulationOf(version), language).sections.map(({ id, paragraphs, items }) => [
        id,
        paragraphs.length,
        items.length,
      ]);

    expect(counts('en')).toEqual(counts('nl'));
  });

  it.each(languages)('uses short sentences (%s)', (language) => {
    const long = publicSentences(regulationOf(version), language).filter(
      (sentence) => sentence.split(/\s+/).length > mostWordsInASentence,
    );

    expect(long).toEqual([]);
  });

  it.each(languages)('leaves no gap in a generated sentence (%s)', (language) => {
    const broken = publicSentences(regulationOf(version), language).filter((sentence) =>
      /undefined|null|\{|\}|\[object| {2}|\.\.(?!\.)(?<!\.\.\.)/.test(sentence),
    );

    expect(broken).toEqual([]);
  });
});

describe('the two committees of the first version', () => {
  it.each([
    [
      'kwru/2021-07-01.yaml',
      15,
      ['huurcommissie', 'court'],
      { acknowledgement: '2 weeks', corporationResponse: '14 days', advice: '3 months', boardDecision: '1 month' },
    ],
    [
      'twente/first-use.yaml',
      14,
      [],
      { corporationResponse: '7 workingDays', advice: '2 weeks', boardDecision: '2 weeks', wholeProcedure: '6 weeks' },
    ],
  ])('%s has %s participants, and only the forums and terms of its source', (version, participants, forums, terms) => {
    const regulation = regulationOf(version);

    expect({
      participants: regulation.participants.length,
      forums: Object.keys(regulation.forums),
      terms: Object.fromEntries(Object.entries(regulation.terms).map(([name, { within }]) => [name, within])),
    }).toEqual({ participants, forums, terms });
  });

  it('twente sends nobody to a forum that its source does not name', () => {
    const { grounds } = regulationOf('twente/first-use.yaml');

    expect(Object.values(grounds).flatMap(({ refersTo = [] }) => refersTo)).toEqual([]);
  });

  it('twente asks for the policy of the corporation as well, kwru for its reaction only', () => {
    const asks = (version: string) => regulationOf(version).steps.requestResponse?.asks;

    expect([asks('twente/first-use.yaml'), asks('kwru/2021-07-01.yaml')]).toEqual([
      ['reaction', 'policy'],
      ['reaction'],
    ]);
  });
});

function regulationOf(version: string): Regulation {
  const { regulation } = readVersion(version);
  if (!regulation) {
    throw new Error(`${version} is not valid.`);
  }
  return regulation;
}

/** Every sentence that the public page and the check before filing show, without the places in the source. */
function publicSentences(regulation: Regulation, language: Language): string[] {
  return [...textsOfPage(regulation, language), ...textsOfQuestions(regulation, language)].flatMap((text) =>
    text.split(/(?<=[.?!:]) /),
  );
}
