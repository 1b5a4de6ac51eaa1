import { isEmailAddress } from '#correspondence';
import { type FieldProblem } from '#problems';
import { lookProblems } from './look/look-problems.js';
import { type AnnualReport, type PageContent } from './page-content.js';

/** Everything that is wrong with what a committee wants to say of itself, by field. */
export function pageProblems({ contact, annualReports, look }: PageContent): FieldProblem[] {
  const email = contact.email;
  return [
    ...(email !== undefined && !isEmailAddress(email)
      ? [{ field: 'contact.email', message: 'Write one e-mail address, such as office@example.org.' }]
      : []),
    ...annualReports.flatMap(reportProblems),
    ...(look === undefined
      ? []
      : lookProblems(look).map(({ field, message }) => ({ field: `look.${field}`, message }))),
  ];
}

function reportProblems({ address }: AnnualReport, index: number): FieldProblem[] {
  const sound = URL.canParse(address) && new URL(address).protocol === 'https:';
  return sound
    ? []
    : [{ field: `annualReports.${index}.address`, message: 'Write an address that begins with https://' }];
}
