import { fullText, languages, type Regulation } from '#regulation';
import { othersAt, type ValuePlace, valuesOf, withValueAt } from '../support/other-values.js';
import { readVersion, regulationVersions } from '../support/regulation-plugins.js';

/** Values that are no rule for people: how the file is kept, and names by which its parts find each other. */
const noRule = [
  'schema',
  'id',
  'participants[].id',
  'forums.<name>.kind',
  'assumptions[].id',
  'assumptions[].because',
  'extends.removes[]',
  'extends.skipsScenarios[].scenario',
  'extends.skipsScenarios[].because',
];

/** Rules of which the format knows one value only. */
const oneValue = ['intake.received', 'committee.seats.<name>.boundTo'];

describe.each(regulationVersions())('the full text of %s', (version) => {
  const { regulation } = readVersion(version);
  const rules = regulation
    ? firstOfEachKind(regulation).filter(({ kind }) => ![...noRule, ...oneValue].includes(kind))
    : [];

  it('says every value that is a rule: with another value it reads otherwise', () => {
    const text = said(regulation!);
    const unsaid = rules.filter((place) => {
      const [other] = othersAt(place);
      return other === undefined || said(withValueAt(regulation!, place.path, other)) === text;
    });

    expect(rules.length).toBeGreaterThan(50);
    expect(unsaid.map(({ kind }) => kind)).toEqual([]);
  });

  it.each(languages)('has no hole in a sentence, and no number twice (%s)', (language) => {
    const { title, intro, sections } = fullText(regulation!, language);
    const items = sections.flatMap((section) => section.items);
    const lines = [
      title,
      ...intro,
      ...sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]),
      ...items,
    ];

    expect(lines.filter((line) => /undefined|NaN|[{}]| {2}|[^.]\.\.[^.]/.test(line))).toEqual([]);
    expect(new Set(items.map((item) => item.split(' ')[0])).size).toBe(items.length);
  });
});

function said(regulation: Regulation): string {
  return JSON.stringify(fullText(regulation, 'nl'));
}

function firstOfEachKind(regulation: Regulation): ValuePlace[] {
  const seen = new Map<string, ValuePlace>();
  valuesOf(regulation).forEach((place) => seen.set(place.kind, seen.get(place.kind) ?? place));
  return [...seen.values()];
}
