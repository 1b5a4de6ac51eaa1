import { aCase, ask, askOn, someFacts } from '../../../test/builders/a-case.js';
import { aRegulation } from '../../../test/builders/a-regulation.js';

const regulation = aRegulation();

describe('a step', () => {
  it('that the regulation does not have is refused', () => {
    const { submitResponse: _left, ...steps } = regulation.steps;
    const request = { step: 'submitResponse', contentId: 'some-id' } as const;

    expect(ask({ ...regulation, steps }, aCase().state, 'participantContact', request)).toEqual({
      kind: 'refused',
      code: 'stepNotInRegulation',
      rule: 'steps.submitResponse',
      missing: [],
      details: {},
    });
  });

  it('that is not open is refused, and says what comes first', () => {
    const request = { step: 'submitResponse', contentId: 'some-id' } as const;

    expect(ask(regulation, aCase().state, 'participantContact', request)).toEqual({
      kind: 'refused',
      code: 'stepNotOpen',
      rule: 'steps.submitResponse.from',
      source: 'artikel 9',
      missing: ['decideAdmissibility', 'requestResponse'],
      details: { stage: 'filed', from: ['awaitingResponse'] },
    });
  });

  it('that no way leads to any more says that nothing is missing', () => {
    const refused = aCase()
      .filed('2026-03-02', someFacts({ subject: 'rent' }))
      .decided('2026-03-04', { outcome: 'refused', grounds: ['rentPrice'] }).state;

    expect(askOn('2026-03-05')(regulation, refused, 'secretary', { step: 'requestResponse' })).toMatchObject({
      code: 'stepNotOpen',
      missing: [],
    });
  });

  it('in a case that was never filed is refused', () => {
    expect(ask(regulation, undefined, 'secretary', { step: 'requestResponse' })).toMatchObject({
      code: 'stepNotOpen',
      missing: ['fileComplaint', 'decideAdmissibility'],
    });
  });

  it('is refused to a role that may not take it', () => {
    const request = { step: 'decideAdmissibility', outcome: 'admitted' } as const;

    expect(ask(regulation, aCase().state, 'participantContact', request)).toMatchObject({
      code: 'roleMayNot',
      rule: 'steps.decideAdmissibility.by',
      source: 'artikel 10',
      details: { role: 'participantContact', roles: ['secretary'] },
    });
  });

  it('that files a second time is not open', () => {
    const request = { step: 'fileComplaint', facts: someFacts(), channel: 'online' } as const;

    expect(ask(regulation, aCase().state, 'complainant', request)).toMatchObject({ code: 'stepNotOpen' });
  });

  it('beside the procedure is taken once', () => {
    const acknowledged = aCase().filed('2026-03-02').acknowledged('2026-03-03').state;

    expect(askOn('2026-03-04')(regulation, acknowledged, 'secretary', { step: 'acknowledgeReceipt' })).toMatchObject({
      code: 'stepAlreadyTaken',
      rule: 'steps.acknowledgeReceipt',
    });
  });

  it('of the respondent needs a text', () => {
    const asked = aCase().filed('2026-03-02').decided('2026-03-03').responseRequested('2026-03-04').state;
    const request = { step: 'submitResponse', contentId: '', on: '2026-03-05' } as const;

    expect(ask(regulation, asked, 'participantContact', request)).toMatchObject({
      code: 'requirementsMissing',
      missing: ['contentId'],
    });
  });

  it('of the respondent goes on with its letters', () => {
    const asked = aCase().filed('2026-03-02').decided('2026-03-03').responseRequested('2026-03-04').state;
    const request = { step: 'submitResponse', contentId: 'some-id', on: '2026-03-05' } as const;

    expect(ask(regulation, asked, 'participantContact', request)).toMatchObject({
      kind: 'events',
      letters: ['responseCopy'],
      events: [
        { sequence: 4, moments: { received: '2026-03-05' }, data: { contentId: 'some-id', stage: 'responded' } },
      ],
    });
  });
});

describe('the day of a step', () => {
  const admitted = () => aCase().filed('2026-03-02').decided('2026-03-04').state;
  const requestOn = (on: string) =>
    askOn('2026-03-06')(regulation, admitted(), 'secretary', { step: 'requestResponse', on });

  it('is today when nobody names one', () => {
    expect(askOn('2026-03-06')(regulation, admitted(), 'secretary', { step: 'requestResponse' })).toMatchObject({
      events: [{ moments: { sent: '2026-03-06' } }],
    });
  });

  it('may be the day of what precedes it', () => {
    expect(requestOn('2026-03-04')).toMatchObject({ events: [{ moments: { sent: '2026-03-04' } }] });
  });

  it('is not before what precedes it', () => {
    expect(requestOn('2026-03-03')).toMatchObject({
      code: 'dateBeforePredecessor',
      details: { field: 'on', day: '2026-03-03', earliest: '2026-03-04' },
    });
  });

  it('is not a day to come', () => {
    expect(requestOn('2026-03-07')).toMatchObject({ code: 'dateInFuture', details: { latest: '2026-03-06' } });
  });

  it('exists', () => {
    expect(requestOn('2026-02-30')).toMatchObject({ code: 'dateDoesNotExist' });
  });

  it('of a step beside the procedure may lie before the last decision', () => {
    const request = { step: 'acknowledgeReceipt', on: '2026-03-03' } as const;

    expect(askOn('2026-03-06')(regulation, admitted(), 'secretary', request)).toMatchObject({ kind: 'events' });
  });

  it('of a step beside the procedure does not lie before the receipt', () => {
    const request = { step: 'acknowledgeReceipt', on: '2026-03-01' } as const;

    expect(askOn('2026-03-06')(regulation, admitted(), 'secretary', request)).toMatchObject({
      code: 'dateBeforePredecessor',
    });
  });
});
