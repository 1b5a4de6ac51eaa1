import { formOf, sentOf, wrongReports } from './page-form.js';

const empty = {
  id: '1',
  pageVersion: 0,
  contact: { phone: null, phoneHours: null, email: null },
  annualReports: [],
  look: null,
};

describe('the form of a committee page', () => {
  it('sends nothing that was left empty', () => {
    expect(sentOf(formOf(empty))).toEqual({
      contact: { phone: undefined, phoneHours: undefined, email: undefined },
      annualReports: [],
    });
  });

  it('sends a report a line, and a look with its colour', () => {
    const form = {
      ...formOf(empty),
      reports: '2025 | Report | https://example.org/a\n\n',
      brand: ' #154273 ',
      radius: '0',
    };

    expect(sentOf(form)).toMatchObject({
      annualReports: [{ year: 2025, title: 'Report', address: 'https://example.org/a' }],
      look: { brand: '#154273', radius: 0, accent: undefined },
    });
    expect(wrongReports(form)).toEqual([]);
  });

  it.each([
    '2025',
    'Report | 2025 | https://example.org',
    '2025 | Report | http://example.org',
    '2025 | | https://a.nl',
  ])('finds that %p is no report', (line) => {
    expect(wrongReports({ ...formOf(empty), reports: `2024 | R | https://example.org\n${line}` })).toEqual([2]);
  });

  it('shows again what was saved', () => {
    const look = {
      brand: '#154273',
      accent: '#154273',
      link: '#154273',
      font: 'serif',
      headingFont: 'system',
      headingWeight: 700,
      radius: 4,
    } as const;
    const report = { year: 2025, title: 'R', address: 'https://example.org' };
    const form = formOf({ ...empty, annualReports: [report], look });

    expect(sentOf(form)).toMatchObject({ annualReports: [report], look });
  });
});
