import { requireAllowed } from './allowed-statement.js';

const check = (text: string) => () => {
  requireAllowed(text);
};

describe('a statement of an operation', () => {
  it.each([
    'select 1',
    'select 1;',
    'select 1; -- the end',
    `insert into note (body) values ('begin; commit')`,
    'select "begin; commit" from note',
    'select $$ begin; commit $$',
    'with settings as (select 1) select * from settings',
    'update note set body = $1',
  ])('is let through: %s', (text) => {
    expect(check(text)).not.toThrow();
  });

  it.each([
    'begin',
    ' Commit',
    'ROLLBACK',
    'set role none',
    'do $$ begin commit; end $$',
    'call p()',
    `select '1'; commit`,
    `select E'\\''; commit --'`,
    'select 1 as a$b$c; commit; select 1 as a$b$c',
    'select 1;commit',
    '/* x */ commit',
    '-- x\ncommit',
    `select set_config('app.tenant_id', '', false)`,
    `select "set_config"('app.tenant_id', '', false)`,
  ])('is refused: %s', (text) => {
    expect(check(text)).toThrow();
  });
});
