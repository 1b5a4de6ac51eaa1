import { aRegulation } from '../../../../test/builders/a-regulation.js';
import { knowsEmployee } from './knows-employee.js';

const answer = { from: ['awaitingResponse'], to: 'responded', source: 'artikel 9' } as const;
const track = { when: { respondent: 'employee' }, source: 'artikel 2' };
const { steps } = aRegulation();

describe('an employee as respondent', () => {
  it.each([
    ['is known where the regulation says so', { respondent: 'employee' }, true],
    [
      'is known where an employee takes a step',
      { steps: { ...steps, submitResponse: { ...answer, by: ['employee'] } } },
      true,
    ],
    ['is known where such cases take a road of their own', { tracks: { conduct: track } }, true],
    [
      'is known where the organisation treats complaints itself, whoever answers',
      { steps: { ...steps, issueAnswer: { ...answer, to: 'decided', by: ['handler'] } } },
      true,
    ],
    ['is not known where only the organisation answers', {}, false],
    [
      'is not known where a road is about something else',
      { tracks: { rent: { when: { subject: 'rent' }, source: 'artikel 2' } } },
      false,
    ],
  ] as const)('%s', (_, changed, known) => {
    expect(knowsEmployee(aRegulation(changed as Parameters<typeof aRegulation>[0]))).toBe(known);
  });
});
