import { type CommitteePageQuery, type ChangeCommitteePageInput, type Font } from '../../graphql/generated/graphql.js';

/** Everything on the form as it was typed. */
export interface PageForm {
  phone: string;
  phoneHours: string;
  email: string;
  /** A line each: year, title and address, with a bar between them. */
  reports: string;
  brand: string;
  accent: string;
  link: string;
  font: string;
  headingFont: string;
  headingWeight: string;
  radius: string;
}

const none = { accent: '', link: '', font: 'sourceSans', headingFont: 'sourceSans', headingWeight: '650', radius: '6' };

export function formOf({ contact, annualReports, look }: CommitteePageQuery['committee']): PageForm {
  return {
    phone: contact.phone ?? '',
    phoneHours: contact.phoneHours ?? '',
    email: contact.email ?? '',
    reports: annualReports.map(({ year, title, address }) => `${year} | ${title} | ${address}`).join('\n'),
    brand: look?.brand ?? '',
    ...(look
      ? {
          accent: look.accent,
          link: look.link,
          font: look.font,
          headingFont: look.headingFont,
          headingWeight: String(look.headingWeight),
          radius: String(look.radius),
        }
      : none),
  };
}

export type Sent = Omit<ChangeCommitteePageInput, 'clientKey' | 'expectedVersion'>;

/** The form in the words of the API. A look without a brand colour is none. */
export function sentOf(form: PageForm): Sent {
  const contact = { phone: filled(form.phone), phoneHours: filled(form.phoneHours), email: filled(form.email) };
  const annualReports = linesOf(form.reports).map(reportOf);
  return filled(form.brand) === undefined ? { contact, annualReports } : { contact, annualReports, look: lookOf(form) };
}

/** The places (from 1) of lines that are no report. */
export function wrongReports({ reports }: PageForm): number[] {
  return linesOf(reports).flatMap((line, index) => (isReport(line) ? [] : [index + 1]));
}

function lookOf(form: PageForm): NonNullable<Sent['look']> {
  return {
    brand: form.brand.trim().toLowerCase(),
    accent: filled(form.accent)?.toLowerCase(),
    link: filled(form.link)?.toLowerCase(),
    font: form.font as Font,
    headingFont: form.headingFont as Font,
    headingWeight: Number(form.headingWeight),
    radius: Number(form.radius),
  };
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

function reportOf(line: string): { year: number; title: string; address: string } {
  const [year = '', title = '', address = ''] = line.split('|').map((part) => part.trim());
  return { year: Number(year), title, address };
}

function isReport(line: string): boolean {
  const { year, title, address } = reportOf(line);
  return Number.isInteger(year) && year > 1949 && title !== '' && address.startsWith('https://');
}

function filled(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.trim();
}
