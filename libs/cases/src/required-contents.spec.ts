import { aRegulation } from '../../../test/builders/a-regulation.js';
import { type FileComplaintCommand } from './file-complaint-command.js';
import { missingContents, missingOnPaper } from './required-contents.js';

const { intake, steps } = aRegulation();
const asking = { from: ['filed'], to: 'incomplete', by: ['secretary'], source: 'article 2' } as const;
const everything = aRegulation({
  intake: { ...intake, required: ['name', 'contact', 'description', 'period', 'against'] },
  steps: { ...steps, requestCompletion: { ...asking, from: [...asking.from], by: [...asking.by] } },
});
const withoutAsking = { ...everything, steps };

function aLetter(changed: Partial<FileComplaintCommand> = {}): FileComplaintCommand {
  return {
    ...{ clientKey: 'a', language: 'nl', participant: 'north', subject: 'repair' },
    ...{ complainant: { name: 'Zoë Invented' }, complaint: { description: 'The roof leaks.' } },
    ...changed,
  };
}

const fields = (problems: readonly { readonly field: string }[]) => problems.map(({ field }) => field);

describe('what a complaint must say', () => {
  it('is asked at once of whoever files on line', () => {
    expect(fields(missingContents(aLetter(), everything))).toEqual([
      ...['complainant.email', 'complaint.period', 'complaint.against'],
    ]);
  });

  it('can be asked for later where it came on paper and the regulation has a step for that', () => {
    expect(missingOnPaper(aLetter(), everything)).toEqual([]);
    expect(fields(missingOnPaper(aLetter(), withoutAsking))).toEqual(fields(missingContents(aLetter(), everything)));
  });

  it('on paper is at least who writes and what happened', () => {
    const empty = aLetter({ complainant: {}, complaint: { description: ' ' } });

    expect(fields(missingOnPaper(empty, everything))).toEqual(['complainant.name', 'complaint.description']);
  });
});
