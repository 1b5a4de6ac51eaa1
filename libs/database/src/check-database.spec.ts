import { requireSuitable } from './check-database.js';

describe('the version and the text of a database', () => {
  it.each([
    ['15.0', 150_000],
    ['18.4', 180_004],
  ])('are good with PostgreSQL %s', (version, number) => {
    expect(() => {
      requireSuitable({ version, number, encoding: 'UTF8' });
    }).not.toThrow();
  });

  it('are refused when PostgreSQL is older than 15', () => {
    expect(() => {
      requireSuitable({ version: '14.17', number: 140_017, encoding: 'UTF8' });
    }).toThrow('runs PostgreSQL 14.17, and version 15 or newer is needed');
  });

  it('are refused when not every name can be written', () => {
    expect(() => {
      requireSuitable({ version: '18.4', number: 180_004, encoding: 'SQL_ASCII' });
    }).toThrow('keeps its text in SQL_ASCII');
  });
});
