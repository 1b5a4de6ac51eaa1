import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { plainLabels } from '../../../../test/builders/plain-labels.js';
import { proofRuns, proofSeed } from '../../../../test/support/proof.js';
import { isMap } from '../extends/resolve-extends.js';
import { type Language, languages } from '../language.js';
import { readRegulation } from '../read-regulation.js';
import { type Regulation, regulationSchema } from '../regulation.schema.js';
import { textsSchema } from '../schema/texts.schema.js';
import * as vocabulary from '../vocabulary.js';
import { procedureRoles } from '../vocabulary-roles.js';
import { stages } from '../vocabulary-stages.js';
import { differencesBetween } from './differences.js';

type Place = readonly (string | number)[];

const whole = soundRegulation();
const places = placesIn(whole, []);
const words = [
  'unknown',
  'none',
  'yes',
  'no',
  'free',
  'closed',
  'open',
  'always',
  'never',
  'may',
  'must',
  'final',
  'notYet',
];
const candidates = [...words, ...procedureRoles, ...stages, ...Object.values(vocabulary).flat()];

describe('any value of a regulation that is another one', () => {
  it.each(languages)('is a difference, in a sentence without a hole in it (%s)', (language) => {
    let changed = 0;
    const property = fc.property(fc.nat(places.length - 1), fc.nat(), (index, choice) => {
      const other = otherAt(places[index]!, choice);
      if (other) {
        changed += 1;
        const differences = differencesBetween(whole, other, { language, labels: plainLabels });
        expect(differences.length).toBeGreaterThan(0);
        expect(
          differences.filter(({ says, changes }) => /undefined|\bNaN\b/.test(says) || changes.length === 0),
        ).toEqual([]);
        expect(differencesBetween(other, whole, { language, labels: plainLabels }).length).toBeGreaterThan(0);
      }
    });

    fc.assert(property, { numRuns: proofRuns(2000), seed: proofSeed() });
    expect(changed).toBeGreaterThan(40);
  });
});

/** Every place with a value of its own: in the rules and in the texts. */
function placesIn(value: unknown, above: Place): Place[] {
  if (Array.isArray(value)) {
    return [above, ...value.flatMap((item, index) => placesIn(item, [...above, index]))];
  }
  if (isMap(value)) {
    const own = above.length === 0 ? [] : [above];
    return [...own, ...Object.entries(value).flatMap(([key, one]) => placesIn(one, [...above, key]))];
  }
  return [above];
}

/** The regulation with another value at a place, or without it; nothing where no other value has the right shape. */
function otherAt(place: Place, choice: number): Regulation | undefined {
  const value = place.reduce<unknown>((found, step) => (found as Record<string, unknown>)[step], whole);
  const others = othersThan(value, choice).map((other) => placed(whole, place, other) as Regulation);
  return others.find((other) => hasShape(other, place));
}

function othersThan(value: unknown, choice: number): unknown[] {
  if (typeof value === 'boolean') {
    return [!value];
  }
  if (typeof value === 'number') {
    return [value + 1];
  }
  if (typeof value === 'string') {
    const length = /^(\d+) (\w+?)s?$/.exec(value);
    const longer = length ? [`${Number(length[1]) + 1 + (choice % 40)} ${length[2]}s`] : [];
    const turned = [...candidates.slice(choice % candidates.length), ...candidates];
    return [...longer, ...turned.filter((one) => one !== value), `${value}x`];
  }
  return Array.isArray(value) ? [value.slice(1), undefined] : [undefined];
}

function placed(value: unknown, [step, ...rest]: Place, other: unknown): unknown {
  if (step === undefined) {
    return other;
  }
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (index === step ? placed(item, rest, other) : item));
  }
  const { [step]: below, ...others } = value as Record<string, unknown>;
  const now = placed(below, rest, other);
  if (now === undefined) {
    return others;
  }
  return Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, key === step ? now : one]));
}

/** Whether the part that was changed still has the shape that the format asks for. */
function hasShape(other: Regulation, [part = '', language = '']: Place): boolean {
  if (part === 'texts') {
    return textsSchema.safeParse((other.texts as Partial<Regulation['texts']>)[language as Language]).success;
  }
  const schema = regulationSchema.shape[part as keyof typeof regulationSchema.shape];
  return schema.safeParse(other[part as keyof Regulation]).success;
}

/** The regulation with every part on which the wrong ones are patches. */
function soundRegulation(): Regulation {
  const read = (name: string) => readFileSync(`regulations/invalid/bases/${name}.yaml`, 'utf8');
  const texts = [{ language: 'nl' as const, file: 'texts/nl.yaml', text: read('texts/nl') }];
  return readRegulation({ file: 'regulations/whole/2024-01-01.yaml', text: read('whole'), texts }).regulation!;
}
