import { prepare, valuesFor } from './prepared-statement.js';

const statement = (text: string) => ({ name: 'a_statement', text });
const tenant = '018f0000-0000-7000-8000-000000000000';

describe('a hand-written statement', () => {
  it.each`
    text                                                       | sent                                              | places
    ${'a = :tenant'}                                           | ${'a = $1'}                                       | ${['tenant']}
    ${'a = :tenant and b = :day and c = :tenant and d = :day'} | ${'a = $1 and b = $2 and c = $1 and d = $2'}      | ${['tenant', 'day']}
    ${'a = :tenant and b = :day::date'}                        | ${'a = $1 and b = $2::date'}                      | ${['tenant', 'day']}
    ${`a = :tenant and b = ':no' and ":no" = 'it''s :no'`}     | ${`a = $1 and b = ':no' and ":no" = 'it''s :no'`} | ${['tenant']}
    ${'a = :tenant -- :no\n and b = :yes'}                     | ${'a = $1 -- :no\n and b = $2'}                   | ${['tenant', 'yes']}
    ${'/* :no */ a = :tenant'}                                 | ${'/* :no */ a = $1'}                             | ${['tenant']}
  `('sends $text as $sent', ({ text, sent, places }: { text: string; sent: string; places: string[] }) => {
    expect(prepare(statement(text))).toEqual({ name: 'a_statement', text: sent, places });
  });

  it.each(['select 1', `select ':tenant'`, '-- :tenant'])('is refused without the tenant: %s', (text) => {
    expect(() => prepare(statement(text))).toThrow('does not name :tenant');
  });

  it('is refused under a name that PostgreSQL would cut off', () => {
    expect(() => prepare({ name: 'x'.repeat(64), text: ':tenant' })).toThrow('1 to 63');
  });

  it('gets its values in the order of their places', () => {
    const prepared = prepare(statement(':b :tenant :a'));

    expect(valuesFor(prepared, tenant, { a: 1, b: null })).toEqual([null, tenant, 1]);
  });

  it.each([
    ['missing', {}],
    ['undefined', { a: undefined }],
    ['unused', { a: 1, c: 1 }],
    ['the tenant', { a: 1, tenant }],
  ])('refuses values of which one is %s', (_, values) => {
    expect(() => valuesFor(prepare(statement(':tenant :a')), tenant, values)).toThrow('a_statement');
  });
});
