import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { othersAt, valuesOf, withValueAt } from '../../../../test/support/other-values.js';
import { proofRuns, proofSeed } from '../../../../test/support/proof.js';
import { languages } from '../language.js';
import { readRegulation } from '../read-regulation.js';
import type { Regulation } from '../regulation.schema.js';
import { fullText } from './full-text.js';

/** Values that are no rule for people, and rules of which the format knows one value only. */
const besides = new Set([
  'schema',
  'id',
  'participants[].id',
  'forums.<name>.kind',
  'assumptions[].id',
  'assumptions[].because',
  'intake.received',
  'committee.seats.<name>.boundTo',
]);

const whole = soundRegulation();
const places = valuesOf(whole).filter(({ kind }) => !besides.has(kind));

describe('the full text of a regulation with every part', () => {
  it.each(languages)('reads otherwise with any other value at any place, without a hole in it (%s)', (language) => {
    const text = JSON.stringify(fullText(whole, language));
    const property = fc.property(fc.nat(places.length - 1), fc.nat(), (index, choice) => {
      const { path, kind, ...place } = places[index]!;
      const others = othersAt({ path, kind, ...place });
      const other = others[choice % others.length];
      const changed = JSON.stringify(fullText(withValueAt(whole, path, other), language));

      expect({ kind, other, isSaid: changed !== text }).toEqual({ kind, other, isSaid: true });
      expect(changed).not.toMatch(/undefined|NaN|[^\w"\]]\{\w+\}/);
    });

    fc.assert(property, { numRuns: proofRuns(2000), seed: proofSeed() });
  });

  it('says how long every term is, whatever its length', () => {
    const terms = Object.keys(whole.terms);
    const property = fc.property(fc.constantFrom(...terms), fc.integer({ min: 100, max: 9999 }), (name, days) => {
      const { sections } = fullText(withValueAt(whole, ['terms', name, 'within'], `${days} days`), 'nl');

      expect(
        sections.find(({ id }) => id === 'terms')?.items.filter((item) => item.includes(`${days} dagen`)),
      ).toHaveLength(1);
    });

    fc.assert(property, { numRuns: proofRuns(400), seed: proofSeed() });
  });

  it('is the same every time', () => {
    expect(fullText(whole, 'nl')).toEqual(fullText(structuredClone(whole), 'nl'));
  });
});

/** The regulation with every part on which the wrong ones are patches; its Dutch words stand in for English ones. */
function soundRegulation(): Regulation {
  const read = (name: string) => readFileSync(`regulations/invalid/bases/${name}.yaml`, 'utf8');
  const texts = [{ language: 'nl' as const, file: 'texts/nl.yaml', text: read('texts/nl') }];
  const { regulation } = readRegulation({ file: 'regulations/whole/2024-01-01.yaml', text: read('whole'), texts });
  return { ...regulation!, languages: ['nl', 'en'], texts: { nl: regulation!.texts.nl, en: regulation!.texts.nl } };
}
