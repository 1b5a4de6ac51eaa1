import { buildMongoQueryMatcher, createMongoAbility, subject } from '@casl/ability';
import { createRequire } from 'node:module';
import { type Ability } from '../ability.js';
import { type CasePart } from '../words.js';
import { type FactColumns } from './column.js';
import { rightInSql } from './right-in-sql.js';

const { $and, $or, $nor, $not, or, nor, not } = createRequire(createRequire(import.meta.url).resolve('@casl/ability'))(
  '@ucast/mongo2js',
) as Record<string, unknown>;
const conditionsMatcher = buildMongoQueryMatcher({ $and, $or, $nor, $not } as never, { or, nor, not } as never);

const ann = '018f0000-0000-7000-8000-00000000000a';
const bob = '018f0000-0000-7000-8000-00000000000b';
const columns: FactColumns = {
  owner: { sql: 'c.owner_id', type: 'uuid' },
  informed: { sql: 'c.informed', type: 'boolean' },
  stage: { sql: 'c.stage', type: 'text' },
  since: { sql: 'c.since', type: 'date', notNull: true },
  until: { sql: 'c.until', type: 'date' },
  size: { sql: 'c.size', type: 'integer', notNull: true },
  sitting: { sql: 'c.sitting_ids', type: 'uuid[]' },
  tags: { sql: 'array(select t.name from tag t)', type: 'text[]' },
};

const abilityWith = (...rules: object[]): Ability =>
  createMongoAbility(rules.map((rule) => ({ action: 'read', subject: 'Case', ...rule })) as never, {
    conditionsMatcher,
  });
const asked = (rules: object[], ...parts: CasePart[]) =>
  rightInSql(abilityWith(...rules), { action: 'read', subject: 'Case', columns, parts });
const under = (conditions: object) => asked([{ conditions }]);

describe('a condition in SQL', () => {
  it.each`
    conditions                                                         | text
    ${{ owner: ann }}                                                  | ${'c.owner_id = :right0::uuid'}
    ${{ owner: null }}                                                 | ${'c.owner_id is null'}
    ${{ informed: { $eq: true } }}                                     | ${'c.informed = :right0::boolean'}
    ${{ stage: { $ne: 'closed' } }}                                    | ${'(c.stage = :right0::text) is not true'}
    ${{ stage: { $ne: null } }}                                        | ${'(c.stage is null) is not true'}
    ${{ owner: { $in: [ann, bob] } }}                                  | ${'c.owner_id = any(:right0::uuid[])'}
    ${{ owner: { $in: [] } }}                                          | ${'c.owner_id = any(:right0::uuid[])'}
    ${{ owner: { $in: [ann, null] } }}                                 | ${'(c.owner_id = any(:right0::uuid[]) or c.owner_id is null)'}
    ${{ owner: { $nin: [ann] } }}                                      | ${'(c.owner_id = any(:right0::uuid[])) is not true'}
    ${{ since: { $lt: '2025-01-01' } }}                                | ${'c.since < :right0::date'}
    ${{ since: { $lte: '2025-01-01' } }}                               | ${'c.since <= :right0::date'}
    ${{ size: { $gt: 3 } }}                                            | ${'c.size > :right0::integer'}
    ${{ size: { $gte: 3, $ne: 4 } }}                                   | ${'(c.size >= :right0::integer and (c.size = :right1::integer) is not true)'}
    ${{ sitting: ann }}                                                | ${'c.sitting_ids @> array[:right0::uuid]'}
    ${{ sitting: { $ne: ann } }}                                       | ${'(c.sitting_ids @> array[:right0::uuid]) is not true'}
    ${{ sitting: null }}                                               | ${'(c.sitting_ids is null or array_position(c.sitting_ids, null::uuid) is not null)'}
    ${{ sitting: { $in: [ann] } }}                                     | ${'c.sitting_ids && :right0::uuid[]'}
    ${{ sitting: { $nin: [ann] } }}                                    | ${'(c.sitting_ids && :right0::uuid[]) is not true'}
    ${{ tags: { $in: ['new'] } }}                                      | ${'(array(select t.name from tag t)) && :right0::text[]'}
    ${{ owner: ann, stage: 'open' }}                                   | ${'(c.owner_id = :right0::uuid and c.stage = :right1::text)'}
    ${{ $or: [{ owner: ann }, { owner: bob }] }}                       | ${'(c.owner_id = :right0::uuid or c.owner_id = :right1::uuid)'}
    ${{ $and: [{ owner: ann }, { $or: [{ size: 1 }, { size: 2 }] }] }} | ${'(c.owner_id = :right0::uuid and (c.size = :right1::integer or c.size = :right2::integer))'}
    ${{ $nor: [{ owner: ann }, { size: 1 }] }}                         | ${'((c.owner_id = :right0::uuid or c.size = :right1::integer)) is not true'}
    ${{ owner: { $not: { $eq: ann } } }}                               | ${'(c.owner_id = :right0::uuid) is not true'}
  `('$conditions is $text', ({ conditions, text }: { conditions: object; text: string }) => {
    expect(under(conditions).text).toBe(text);
  });

  it('keeps every value apart from the text, under a name for each, equal ones too', () => {
    expect(under({ $or: [{ owner: ann }, { owner: { $in: [ann, null] } }] })).toEqual({
      text: '(c.owner_id = :right0::uuid or (c.owner_id = any(:right1::uuid[]) or c.owner_id is null))',
      values: { right0: ann, right1: [ann] },
    });
  });

  it('has the same text for other people and for lists of other lengths', () => {
    const first = under({ owner: ann, sitting: { $in: [ann] } });
    const second = under({ owner: bob, sitting: { $in: [] } });

    expect(first.text).toBe(second.text);
    expect(first.values).not.toEqual(second.values);
  });

  it('names its values by another word when told so, but only by a word', () => {
    const named = (prefix: string) =>
      rightInSql(abilityWith({ conditions: { owner: ann } }), { action: 'read', subject: 'Case', columns, prefix });

    expect(named('mine')).toEqual({ text: 'c.owner_id = :mine0::uuid', values: { mine0: ann } });
    expect(() => named('a; --')).toThrow('a word');
  });

  it.each`
    what                                       | conditions                                      | says
    ${'an operator that it does not know'}     | ${{ stage: { $regex: 'a' } }}                   | ${'"regex"'}
    ${'another one'}                           | ${{ tags: { $size: 1 } }}                       | ${'"size"'}
    ${'an operator that CASL does not know'}   | ${{ stage: { $like: 'a' } }}                    | ${'"$like"'}
    ${'one between facts'}                     | ${{ $xor: [{ stage: 'a' }] }}                   | ${'"$xor"'}
    ${'a fact without a column'}               | ${{ $or: [{ stage: 'a' }, { weight: 1 }] }}     | ${'fact "weight"'}
    ${'no fact at all'}                        | ${{}}                                           | ${'names no fact'}
    ${'no fact in one of several'}             | ${{ $or: [{ stage: 'a' }, {}] }}                | ${'names no fact'}
    ${'only how a text is to be read'}         | ${{ stage: { $options: 'i' } }}                 | ${'names no fact'}
    ${'undefined'}                             | ${{ owner: undefined }}                         | ${'undefined'}
    ${'undefined in a list'}                   | ${{ owner: { $in: [ann, undefined] } }}         | ${'undefined'}
    ${'a list with a hole'}                    | ${{ owner: { $nin: new Array(1) } }}            | ${'undefined'}
    ${'undefined deep inside'}                 | ${{ $nor: [{ $and: [{ owner: undefined }] }] }} | ${'undefined'}
    ${'a UUID in capitals'}                    | ${{ owner: ann.toUpperCase() }}                 | ${'no uuid'}
    ${'a number for a text'}                   | ${{ stage: 1 }}                                 | ${'no text'}
    ${'half a character'}                      | ${{ stage: '\uD83D' }}                          | ${'no text'}
    ${'a character that no database keeps'}    | ${{ stage: 'a\0' }}                             | ${'no text'}
    ${'a pattern'}                             | ${{ stage: /a/ }}                               | ${'no text'}
    ${'a list for one value'}                  | ${{ stage: ['a'] }}                             | ${'no text'}
    ${'a list for a list'}                     | ${{ sitting: [ann] }}                           | ${'no uuid'}
    ${'a word for a boolean'}                  | ${{ informed: 'true' }}                         | ${'no boolean'}
    ${'a day that does not exist'}             | ${{ since: { $gt: '2025-02-29' } }}             | ${'no date'}
    ${'a moment for a day'}                    | ${{ since: new Date(0) }}                       | ${'no date'}
    ${'not a number'}                          | ${{ size: { $lt: NaN } }}                       | ${'no integer'}
    ${'part of a number'}                      | ${{ size: 1.5 }}                                | ${'no integer'}
    ${'a number that the column cannot hold'}  | ${{ size: { $in: [2 ** 31] } }}                 | ${'no integer'}
    ${'what comes before a day that may lack'} | ${{ until: { $lt: '2025-01-01' } }}             | ${'order of "until"'}
    ${'what comes after a text'}               | ${{ stage: { $gt: 'a' } }}                      | ${'order of "stage"'}
    ${'what comes after a list'}               | ${{ tags: { $gte: 'a' } }}                      | ${'order of "tags"'}
  `('is refused with $what', ({ conditions, says }: { conditions: object; says: string }) => {
    expect(() => under(conditions)).toThrow(says);
  });

  it('does not tell in its refusal what the value was', () => {
    expect(() => under({ owner: 'Jansen' })).toThrow(
      /^The condition on "owner" compares with something that is no uuid\.$/,
    );
  });

  it.each(['2024-02-29', '2000-02-29', '9999-12-31'])('knows the day %s', (day) => {
    expect(under({ since: day }).values).toEqual({ right0: day });
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-00-10',
    '2025-13-01',
    '2025-01-00',
    '0000-01-01',
    'infinity',
  ])('knows no day %s', (day) => {
    expect(() => under({ since: day })).toThrow('no date');
  });
});

describe('what comes before null', () => {
  it('is nothing in the database but everything in memory, so that such a condition is refused', () => {
    const ability = abilityWith({ conditions: { until: { $lt: '2025-01-01' } } });

    expect(ability.can('read', subject('Case', { until: null }) as never)).toBe(true);
    expect(() => rightInSql(ability, { action: 'read', subject: 'Case', columns })).toThrow('never null');
  });
});

describe('the rights to rows in SQL', () => {
  it.each`
    who                                                 | rules                                                            | text
    ${'without a right'}                                | ${[]}                                                            | ${'false'}
    ${'with a right to something else'}                 | ${[{ subject: 'CaseList' }]}                                     | ${'false'}
    ${'with a right without conditions'}                | ${[{}]}                                                          | ${'true'}
    ${'with a right to some parts'}                     | ${[{ fields: ['progress'] }]}                                    | ${'true'}
    ${'with a right to some parts of some rows'}        | ${[{ fields: ['progress'], conditions: { size: 1 } }]}           | ${'c.size = :right0::integer'}
    ${'with two rights'}                                | ${[{ conditions: { size: 1 } }, { conditions: { owner: ann } }]} | ${'(c.owner_id = :right0::uuid or c.size = :right1::integer)'}
    ${'with a right that was taken away'}               | ${[{}, { inverted: true }]}                                      | ${'false'}
    ${'with a right that was taken away for some rows'} | ${[{}, { inverted: true, conditions: { owner: ann } }]}          | ${'(c.owner_id = :right0::uuid) is not true'}
    ${'with a right that was given back'}               | ${[{ inverted: true, conditions: { owner: ann } }, {}]}          | ${'true'}
    ${'with a right of which a part was taken away'}    | ${[{}, { inverted: true, fields: ['complaint'] }]}               | ${'true'}
    ${'with a right to everything'}                     | ${[{ action: 'manage', subject: 'all' }]}                        | ${'true'}
  `('whoever asks $who sees the rows where $text', ({ rules, text }: { rules: object[]; text: string }) => {
    expect(asked(rules).text).toBe(text);
  });

  it.each`
    parts                        | rules                                                                                | text
    ${['complaint']}             | ${[{ fields: ['progress'] }]}                                                        | ${'false'}
    ${['progress']}              | ${[{ fields: ['progress'] }]}                                                        | ${'true'}
    ${['progress', 'complaint']} | ${[{ fields: ['progress'] }, { fields: ['complaint'], conditions: { owner: ann } }]} | ${'(true and c.owner_id = :right0::uuid)'}
    ${['progress', 'complaint']} | ${[{ fields: ['progress', 'complaint'], conditions: { owner: ann } }]}               | ${'c.owner_id = :right0::uuid'}
    ${['progress', 'progress']}  | ${[{ conditions: { owner: ann } }]}                                                  | ${'c.owner_id = :right0::uuid'}
    ${['complaint']}             | ${[{}, { inverted: true, fields: ['complaint'] }]}                                   | ${'false'}
    ${['complaint']}             | ${[{}, { inverted: true, fields: ['complaint'], conditions: { owner: ann } }]}       | ${'(c.owner_id = :right0::uuid) is not true'}
    ${['progress']}              | ${[{}, { inverted: true, fields: ['complaint'] }]}                                   | ${'true'}
  `(
    'of $parts under $rules it is $text',
    ({ parts, rules, text }: { parts: CasePart[]; rules: object[]; text: string }) => {
      expect(asked(rules, ...parts).text).toBe(text);
    },
  );

  it('asks every part, not one of them', () => {
    const rules = [
      { fields: ['progress'], conditions: { owner: ann } },
      { fields: ['complaint'], conditions: { size: 1 } },
    ];

    expect(asked(rules, 'progress', 'complaint').text).toBe(
      '(c.owner_id = :right0::uuid and c.size = :right1::integer)',
    );
    expect(asked(rules).text).toBe('(c.size = :right0::integer or c.owner_id = :right1::uuid)');
  });

  it('gives no value that does not stand in the text', () => {
    const taken = { inverted: true, conditions: { owner: ann } };

    expect(asked([taken])).toEqual({ text: 'false', values: {} });
    expect(asked([{ fields: ['progress'], conditions: { size: 1 } }, taken], 'complaint', 'progress')).toEqual({
      text: '(false and (c.size = :right0::integer and (c.owner_id = :right1::uuid) is not true))',
      values: { right0: 1, right1: ann },
    });
  });

  it('refuses a part without a name', () => {
    expect(() => asked([{}], '' as CasePart)).toThrow('without a name');
    expect(() => asked([{}], undefined as never)).toThrow('without a name');
  });

  it.each`
    what                          | rule
    ${'without a column'}         | ${{ conditions: { weight: 1 } }}
    ${'with undefined'}           | ${{ conditions: { owner: undefined } }}
    ${'with an operator unknown'} | ${{ conditions: { stage: { $regex: 'a' } } }}
    ${'of another part'}          | ${{ fields: ['complaint'], conditions: { weight: 1 } }}
  `('refuses a condition $what, also where another right makes it superfluous', ({ rule }: { rule: object }) => {
    expect(() => asked([rule, {}])).toThrow();
    expect(() => asked([rule, {}], 'progress')).toThrow();
  });

  it.each`
    name            | value
    ${'conditions'} | ${undefined}
    ${'conditions'} | ${null}
    ${'conditions'} | ${''}
    ${'fields'}     | ${undefined}
    ${'fields'}     | ${''}
    ${'fields'}     | ${['progress', undefined]}
    ${'inverted'}   | ${undefined}
    ${'subject'}    | ${undefined}
  `(
    'refuses a rule whose $name is $value, which CASL takes for more',
    ({ name, value }: { name: string; value: unknown }) => {
      expect(() => asked([{ [name]: value }])).toThrow(/^A rule/);
    },
  );
});
