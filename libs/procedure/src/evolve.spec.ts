import { aCase, someFacts } from '../../../test/builders/a-case.js';
import type { CaseEvent } from './events.js';
import { evolve, replayCase } from './evolve.js';

describe('a case', () => {
  it('is the fold of its events', () => {
    const { events } = aCase().filed('2026-03-02').acknowledged('2026-03-03').decided('2026-03-04');

    expect(replayCase(events)).toMatchObject({
      stage: 'admitted',
      stageSince: '2026-03-04',
      ended: false,
      receivedOn: '2026-03-02',
      facts: someFacts(),
      version: 3,
      moments: [
        { event: 'complaintFiled', moment: 'received', day: '2026-03-02', sequence: 1 },
        { event: 'receiptAcknowledged', moment: 'sent', day: '2026-03-03', sequence: 2 },
        { event: 'admissibilityDecided', moment: 'decided', day: '2026-03-04', sequence: 3 },
      ],
      admissibility: { outcome: 'admitted', decidedOn: '2026-03-04' },
    });
  });

  it('that was refused has ended', () => {
    const refused = aCase()
      .filed('2026-03-02', someFacts({ subject: 'rent' }))
      .decided('2026-03-04', { outcome: 'refused', grounds: ['rentPrice'] }).state;

    expect(refused).toMatchObject({ stage: 'refused', ended: true });
  });

  it('keeps its stage when a step beside the procedure is taken', () => {
    expect(aCase().filed('2026-03-02').acknowledged('2026-03-03').state).toMatchObject({
      stage: 'filed',
      stageSince: '2026-03-02',
    });
  });

  it('holds the last decision on admissibility', () => {
    const state = aCase()
      .filed(
        '2026-03-02',
        someFacts({ priorSteps: { corporation: { form: 'written', on: '2026-02-16', answer: 'none' } } }),
      )
      .decided('2026-03-04', { outcome: 'notYet', grounds: ['silenceTooShort'] })
      .decided('2026-03-16').state;

    expect(state.admissibility).toMatchObject({ outcome: 'admitted', decidedOn: '2026-03-16' });
    expect(state.admissibility).not.toHaveProperty('opensOn');
  });

  it('does not exist without events', () => {
    expect(() => replayCase([])).toThrow('A case without events does not exist.');
  });

  it('does not begin with anything but filing', () => {
    const { events } = aCase().filed('2026-03-02').acknowledged('2026-03-03');

    expect(() => replayCase(events.slice(1))).toThrow(
      'A case begins with complaintFiled, not with receiptAcknowledged.',
    );
  });

  it('does not take an event twice', () => {
    const filed = aCase().filed('2026-03-02').acknowledged('2026-03-03');

    expect(() => evolve(filed.state, filed.events[1] as CaseEvent)).toThrow(
      'Event 2 (receiptAcknowledged) cannot follow event 2 of its case.',
    );
  });
});
