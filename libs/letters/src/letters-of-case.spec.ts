import { type CaseRecord } from '#cases';
import { type CaseEvent } from '#procedure';
import { type Regulation } from '#regulation';
import { aCase, dutchCalendar, someFacts } from '../../../test/builders/a-case.js';
import { aRegulation } from '../../../test/builders/a-regulation.js';
import { lettersFrom } from './letters-of-case.js';

function recordOf(events: readonly CaseEvent[], regulation: Regulation = aRegulation()): CaseRecord {
  return { events, governed: { regulation, calendar: dutchCalendar } } as unknown as CaseRecord;
}

const refused = () =>
  aCase()
    .filed('2026-03-02', someFacts({ subject: 'rent' }))
    .decided('2026-03-04', { outcome: 'refused', grounds: ['rentPrice'], motivationId: 'why' });

describe('the letters of a case', () => {
  it('go out with their event, on the day of the act', () => {
    const { events } = aCase().filed('2026-03-02').acknowledged('2026-03-03').decided('2026-03-04');

    const letters = lettersFrom(recordOf([...events]), 0);

    expect(letters.map(({ letter, recipient, sequence, dueOn }) => [letter, recipient, sequence, dueOn])).toEqual([
      ['confirmation', 'complainant', 1, '2026-03-02'],
      ['acknowledgement', 'complainant', 2, '2026-03-03'],
    ]);
  });

  it('from a place in the log on are the same as those among all of them', () => {
    const { events } = aCase()
      .filed('2026-03-02')
      .decided('2026-03-04')
      .responseRequested('2026-03-05')
      .responded('2026-03-09');
    const record = recordOf([...events]);

    expect(lettersFrom(record, 2)).toEqual(lettersFrom(record, 0).filter(({ sequence }) => sequence > 2));
  });

  it('name the day that begins with the act, and no day that was known before', () => {
    const { events } = aCase().filed('2026-03-02').decided('2026-03-04').responseRequested('2026-03-05');
    const [confirmation, request] = lettersFrom(recordOf([...events]), 0);

    expect(confirmation?.data.deadlines).toEqual([
      { term: 'acknowledgement', on: 'committee', force: 'norm', due: '2026-03-16' },
    ]);
    expect(request?.data.deadlines).toEqual([
      { term: 'response', on: 'respondent', force: 'request', due: '2026-03-19' },
    ]);
  });
});

describe('the letter of a refusal', () => {
  it('carries the ground, its source, the forums, the reasons by their id, and the warning', () => {
    const letter = lettersFrom(recordOf([...refused().events]), 1)[0];

    expect(letter).toMatchObject({
      letter: 'refusal',
      data: {
        outcome: 'refused',
        grounds: ['rentPrice'],
        sources: ['artikel 5'],
        forums: ['tribunal', 'court'],
        contents: ['why'],
        stopsNoTermElsewhere: true,
      },
    });
  });

  it('names no forum where the regulation names none, and warns all the same', () => {
    const { events } = aCase()
      .filed('2026-03-02', someFacts({ forums: { court: 'pending', tribunal: 'none' } }))
      .decided('2026-03-04', { outcome: 'refused', grounds: ['inCourt'], motivationId: 'why' });

    const data = lettersFrom(recordOf([...events]), 1)[0]?.data;

    expect(data).toMatchObject({ grounds: ['inCourt'], stopsNoTermElsewhere: true });
    expect(data).not.toHaveProperty('forums');
  });

  it('says from when on a complaint that came too early can be taken up', () => {
    const priorSteps = { corporation: { form: 'written', on: '2026-02-16', answer: 'none' } } as const;
    const { events } = aCase()
      .filed('2026-03-02', someFacts({ priorSteps }))
      .decided('2026-03-04', { outcome: 'notYet', grounds: ['silenceTooShort'], motivationId: 'why' });

    expect(lettersFrom(recordOf([...events]), 1)[0]?.data).toMatchObject({ outcome: 'notYet', opensOn: '2026-03-16' });
  });
});

describe('a letter that sends nobody away', () => {
  it('carries no warning', () => {
    const { events } = aCase().filed('2026-03-02').acknowledged('2026-03-03');

    expect(lettersFrom(recordOf([...events]), 0).map(({ data }) => data.stopsNoTermElsewhere)).toEqual([
      undefined,
      undefined,
    ]);
  });
});
