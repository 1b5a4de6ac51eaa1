import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const root = path.resolve('regulations');
const hash = z.string().regex(/^[0-9a-f]{8}$/);
const words = z.string().min(3).max(120);

type Said = { rule?: unknown; platform?: unknown; noRule?: unknown };
const coveredOrNoRule = [
  ({ rule, platform, noRule }: Said) => (rule !== undefined || platform !== undefined) !== (noRule !== undefined),
  'is covered by a rule or by the platform, or is no rule',
] as const;

const pieceSchema = z
  .strictObject({
    number: z.int().min(1),
    hash,
    about: words,
    rule: z.array(z.string().min(1)).min(1).optional(),
    platform: words.optional(),
    noRule: words.optional(),
  })
  .refine(...coveredOrNoRule);

const wholeText = z.strictObject({
  version: z.string().min(1),
  text: hash,
  pieces: z.array(pieceSchema).min(1),
});

const name = z.string().regex(/^[a-z][A-Za-z0-9]*$/);

/** A source that was not there as a whole: what was read of it and about it, and what was not. */
const partOfText = z.strictObject({
  version: z.string().min(1),
  read: z.array(z.strictObject({ id: name, title: words, address: z.url(), extent: z.enum(['whole', 'part']) })).min(1),
  pieces: z
    .array(
      z
        .strictObject({ ...pieceSchema.shape, from: name })
        .omit({ hash: true })
        .refine(...coveredOrNoRule),
    )
    .min(1),
  notRead: z
    .array(
      z
        .strictObject({ about: words, assumptions: z.array(name).min(1).optional(), absent: words.optional() })
        .refine(
          ({ assumptions, absent }) => (assumptions === undefined) !== (absent === undefined),
          'names the assumptions that stand in its place, or says that nothing does',
        ),
    )
    .min(1),
});

const coverageSchema = z.union([wholeText, partOfText]);

/** The regulations beside which somebody wrote down what became of every piece of the source. */
const ids = readdirSync(root).filter((id) => existsSync(path.join(root, id, 'coverage.yaml')));

describe.each(ids)('regulations/%s/coverage.yaml', (id) => {
  it('numbers the pieces of the source without a gap', () => {
    const numbers = coverageOf(id).pieces.map(({ number }) => number);

    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it('names only rules that exist', () => {
    const { version, pieces } = coverageOf(id);
    const regulation: unknown = parse(read(id, `${version}.yaml`));
    const missing = pieces.flatMap(({ number, rule = [] }) =>
      rule.filter((place) => !exists(regulation, place)).map((place) => `${number}: ${place}`),
    );

    expect(missing).toEqual([]);
  });

  it('does not repeat the source', () => {
    const repeated = coverageOf(id).pieces.filter((piece) =>
      [piece.about, piece.platform, piece.noRule].some(
        (said) => said !== undefined && 'hash' in piece && hashOf(said) === piece.hash,
      ),
    );

    expect(repeated).toEqual([]);
  });
});

const inPart = ids.filter((id) => 'read' in coverageOf(id));

describe.each(inPart)('regulations/%s/coverage.yaml, of a source that was not there as a whole', (id) => {
  const coverage = partOfText.parse(parse(read(id, 'coverage.yaml')));
  const rules = parse(read(id, `${coverage.version}.yaml`)) as {
    source: { read?: string[] };
    assumptions: { id: string }[];
  };

  it('says of every piece where it was read, and reads nothing in vain', () => {
    const used = new Set(coverage.pieces.map(({ from }) => from));

    expect([...used].sort()).toEqual(coverage.read.map((one) => one.id).sort());
  });

  it('names the assumption in place of what was not read', () => {
    const known = rules.assumptions.map((one) => one.id);
    const named = coverage.notRead.flatMap(({ assumptions = [] }) => assumptions);

    expect(named.filter((one) => !known.includes(one))).toEqual([]);
  });

  it('stands beside a regulation that marks every rule that was not read', () => {
    expect(rules.source.read).toBeDefined();
  });
});

const sources = process.env.WEDERHOOR_SOURCES;
const withSources = sources === undefined ? describe.skip : describe;

withSources.each(ids.filter((id) => 'text' in coverageOf(id)))(
  'regulations/%s/coverage.yaml beside the source text',
  (id) => {
    it('has every piece of the text, and no other', () => {
      const { text, pieces } = wholeText.parse(parse(read(id, 'coverage.yaml')));
      const found = piecesOf(sourceText(sources ?? '', text));

      expect(pieces.map(({ number, hash: written }) => `${number} ${written}`)).toEqual(
        found.map((piece, index) => `${index + 1} ${hashOf(piece)}`),
      );
    });
  },
);

describe('numbering the pieces of a text', () => {
  it('cuts at line ends and at full stops that white space follows', () => {
    expect(piecesOf('Step 1.\r\nTell us (e.g. today).  Then wait\n')).toEqual([
      'Step 1.',
      'Tell us (e.g.',
      'today).',
      'Then wait',
    ]);
  });

  it('leaves addresses whole', () => {
    expect(piecesOf('See www.example.nl/rules for more.')).toEqual(['See www.example.nl/rules for more.']);
  });

  it('leaves out what has no letter', () => {
    expect(piecesOf('\n \n1. One\n•\n2.\n')).toEqual(['One']);
  });
});

/** The pieces of a source text, in the order of their numbers. */
function piecesOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/\r?\n/)
    .flatMap((line) => line.split(/(?<=\.)\s+/))
    .map((piece) => piece.replace(/\s+/g, ' ').trim())
    .filter((piece) => /\p{L}/u.test(piece));
}

function hashOf(text: string): string {
  return createHash('sha256').update(text.normalize('NFC'), 'utf8').digest('hex').slice(0, 8);
}

function sourceText(folder: string, wanted: string): string {
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const found = texts.find((text) => hashOf(text) === wanted);
  if (found === undefined) {
    throw new Error(`None of the ${texts.length} texts in WEDERHOOR_SOURCES has the hash ${wanted}.`);
  }
  return found;
}

function coverageOf(id: string) {
  return coverageSchema.parse(parse(read(id, 'coverage.yaml')));
}

function read(id: string, file: string): string {
  return readFileSync(path.join(root, id, file), 'utf8');
}

/** Whether a path leads somewhere; an entry of a list is named by its id, its subject, or the word that it is. */
function exists(regulation: unknown, place: string): boolean {
  let current = regulation;
  for (const name of place.split('.')) {
    current = Array.isArray(current) ? current.find((entry) => isCalled(entry, name)) : own(current, name);
    if (current === undefined) {
      return false;
    }
  }
  return true;
}

function isCalled(entry: unknown, name: string): boolean {
  return entry === name || own(entry, 'id') === name || own(entry, 'subject') === name;
}

function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
