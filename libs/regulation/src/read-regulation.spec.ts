import fc from 'fast-check';
import { aRegulation, someRules, someTexts } from '../../../test/builders/a-regulation.js';
import { aRegulationSource } from '../../../test/builders/a-regulation-source.js';
import { proofRuns, proofSeed } from '../../../test/support/proof.js';
import { readRegulation } from './read-regulation.js';

describe('readRegulation', () => {
  it('reads a regulation with its texts', () => {
    expect(readRegulation(aRegulationSource())).toEqual({ regulation: aRegulation(), findings: [] });
  });

  it('answers plain JSON that can be stored and read back', () => {
    const { regulation } = readRegulation(aRegulationSource());

    expect(JSON.parse(JSON.stringify(regulation))).toEqual(regulation);
  });

  it('keeps the order in which things are written', () => {
    const { regulation } = readRegulation(aRegulationSource());

    expect(Object.keys(regulation?.grounds ?? {})).toEqual(Object.keys(someRules().grounds));
  });

  it('gives a language that the regulation lacks the texts of its first one', () => {
    const { regulation } = readRegulation(aRegulationSource({ rules: someRules({ languages: ['nl'] }) }));

    expect(regulation?.texts.en).toEqual(someTexts('nl'));
  });

  it('reports everything at once, from top to bottom, the regulation before its texts', () => {
    const nl = someTexts('nl', { terms: {} });
    const edit = (text: string) =>
      text.replace('responseRequested.sent', 'nothing.ever').replace('id: example', 'id: sample');

    const { findings } = readRegulation(aRegulationSource({ nl, edit }));

    expect(findings.map(({ message }) => message)).toEqual([
      'The id is "sample", but the folder is called "example".',
      'terms.response starts after "nothing.ever", which no step produces.',
      'The term "acknowledgement" has no text.',
      'The term "response" has no text.',
    ]);
  });

  it('names the file of the texts in which something is missing', () => {
    const nl = someTexts('nl', { terms: { ...someTexts('nl').terms, other: { name: 'Iets anders' } } });

    const { findings } = readRegulation(aRegulationSource({ nl }));

    expect(findings).toEqual([
      {
        file: 'regulations/example/texts/nl.yaml',
        line: expect.any(Number),
        message: 'There is a text for the term "other", which the regulation does not have.',
        remedy: 'Take it away, or use one of: acknowledgement, response.',
      },
    ]);
  });

  it('refuses texts in a language that the regulation does not name', () => {
    const source = aRegulationSource({ rules: someRules({ languages: ['nl'] }) });
    const english = {
      language: 'en' as const,
      file: 'regulations/example/texts/en.yaml',
      text: source.texts[0]?.text ?? '',
    };

    const { findings } = readRegulation({ ...source, texts: [...source.texts, english] });

    expect(findings.map(({ message }) => message)).toEqual([
      'There are texts in "en", a language that the regulation does not name.',
    ]);
  });

  it('still reports the shape of the texts when the regulation itself is unreadable', () => {
    const source = aRegulationSource({ edit: () => 'schema: [' });

    const { findings } = readRegulation({ ...source, texts: [{ language: 'nl', file: 'nl.yaml', text: 'name: 3' }] });

    expect([...new Set(findings.map(({ file }) => file))]).toEqual([source.file, 'nl.yaml']);
  });

  it('never throws and always says something about text that is no regulation', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(readRegulation({ file: 'a/b.yaml', text, texts: [] }).findings.length).toBeGreaterThan(0);
      }),
      { numRuns: proofRuns(2000), seed: proofSeed() },
    );
  });

  it('never throws on a regulation of which lines are lost or changed', () => {
    const lines = aRegulationSource().text.split('\n');
    fc.assert(
      fc.property(fc.nat(lines.length - 1), fc.nat(20), fc.string({ maxLength: 12 }), (from, count, instead) => {
        const edit = () => [...lines.slice(0, from), instead, ...lines.slice(from + count)].join('\n');

        const { regulation, findings } = readRegulation(aRegulationSource({ edit }));

        expect(regulation === undefined).toBe(findings.length > 0);
      }),
      { numRuns: proofRuns(600), seed: proofSeed() },
    );
  });
});
