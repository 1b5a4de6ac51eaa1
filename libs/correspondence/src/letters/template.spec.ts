import { template } from './template.js';

describe('a template', () => {
  it('fills in a fact as it is, with nothing changed for the web', () => {
    expect(template('Beste {{name}},')({ name: 'Jan & Zoë <van> ’t Hoff' })).toBe('Beste Jan & Zoë <van> ’t Hoff,');
  });

  it.each([
    '{{constructor}}',
    '{{#each this}}x{{/each}}',
    '{{{name}}}',
    '{{> partial}}',
    '#read',
    '{{lookup this "x"}}',
  ])('never reads what is filled in as a template: %s', (name) => {
    expect(template('Beste {{name}},')({ name })).toBe(`Beste ${name},`);
  });

  it('throws when a fact is missing, so that no half letter goes out', () => {
    expect(() => template('Zaak {{caseNumber}}')({})).toThrow('caseNumber');
  });

  it.each(['{{constructor}}', '{{__proto__}}'])('finds nothing behind its facts: %s', (text) => {
    expect(template(text)({ name: 'Jan' })).toBe('');
  });

  it('knows no helper but its own', () => {
    expect(() => template('{{shout name}}')({ name: 'Jan' })).toThrow('shout');
  });

  it('takes a text only, never a ready-made tree', () => {
    expect(() => template({ type: 'Program', body: [] } as unknown as string)).toThrow('A template is a text.');
  });
});
