import { aCase } from '../../../test/builders/a-case.js';
import { toTimeline } from './timeline.js';

describe('the timeline', () => {
  it('is the log: the legal day, who, when it was recorded, and what the event says', () => {
    expect(toTimeline(aCase().filed('2026-03-02').acknowledged('2026-03-03').events)).toEqual([
      expect.objectContaining({ sequence: 1, type: 'complaintFiled', on: '2026-03-02', byRole: 'complainant' }),
      {
        sequence: 2,
        type: 'receiptAcknowledged',
        on: '2026-03-03',
        recordedAt: '2026-03-03T09:00:00.000Z',
        byRole: 'secretary',
        data: { stage: 'filed', ended: false },
      },
    ]);
  });

  it('keeps the order of recording when an older act is recorded later', () => {
    const { events } = aCase().filed('2026-03-02').decided('2026-03-05').acknowledged('2026-03-03');

    expect(toTimeline(events).map(({ on }) => on)).toEqual(['2026-03-02', '2026-03-05', '2026-03-03']);
  });
});
