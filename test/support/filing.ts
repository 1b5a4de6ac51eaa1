import { aComplaint } from '../builders/a-complaint.js';
import { type TestCommittee } from './application.js';
import { type Answer } from './caller.js';
import { fileComplaint } from './documents.js';

/** What `fileComplaint` answers. */
export interface Filed {
  fileComplaint: { caseId: string; number: string; loginCode: string; password: string };
}

export interface Problem {
  field: string;
  message: string;
}

/** A visitor files a complaint, with what the test is about changed; errors and all. */
export function fileAt(committee: TestCommittee, changed: object): Promise<Answer<Filed>> {
  return committee.visitor().asks<Filed>(fileComplaint, { input: aComplaint(changed) });
}

/** What was wrong with the input, field by field. */
export function problemsOf(answer: Answer<unknown>): Problem[] {
  return (answer.errors[0]?.extensions['problems'] ?? []) as Problem[];
}

export function fieldsOf(answer: Answer<unknown>): string[] {
  return problemsOf(answer).map(({ field }) => field);
}

/** How many cases the committee has, as its secretary sees it. */
export async function numberOfCases(committee: TestCommittee): Promise<number> {
  const secretary = await committee.staff('secretary');
  return (await secretary.gets<{ cases: { totalCount: number } }>('{ cases { totalCount } }')).cases.totalCount;
}
