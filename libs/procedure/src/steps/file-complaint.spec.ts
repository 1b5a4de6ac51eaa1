import { askOn, someFacts } from '../../../../test/builders/a-case.js';
import { aRegulation } from '../../../../test/builders/a-regulation.js';
import { replayCase } from '../evolve.js';
import type { FileComplaint } from '../step-request.js';

const regulation = aRegulation();

const file = (request: Partial<FileComplaint> = {}, today = '2026-03-02') =>
  askOn(today)(regulation, undefined, 'complainant', {
    step: 'fileComplaint',
    facts: someFacts(),
    channel: 'online',
    ...request,
  });

describe('filing a complaint', () => {
  it('is recorded with the day of receipt, the facts and the channel', () => {
    expect(file({ contentId: 'some-id' })).toEqual({
      kind: 'events',
      letters: ['confirmation'],
      events: [
        {
          type: 'complaintFiled',
          version: 1,
          sequence: 1,
          recordedAt: '2026-03-02T09:00:00.000Z',
          by: { role: 'complainant' },
          moments: { received: '2026-03-02' },
          data: { facts: someFacts(), channel: 'online', contentId: 'some-id', stage: 'filed', ended: false },
        },
      ],
    });
  });

  it('names what came along with it by its id, which is a piece from then on', () => {
    const decision = file({ contentId: 'some-id', enclosuresId: 'some-photos' });
    const events = decision.kind === 'events' ? decision.events : [];

    expect(events).toMatchObject([{ data: { contentId: 'some-id', enclosuresId: 'some-photos' } }]);
    expect(replayCase(events).pieces).toEqual([{ pieceId: 'some-photos', submittedBy: 'complainant' }]);
  });

  it('takes nothing but facts into the log', () => {
    const facts = { ...someFacts(), name: 'Somebody', priorSteps: { corporation: { form: 'spoken', to: 'Somebody' } } };

    expect(JSON.stringify(file({ facts: facts as never }))).not.toContain('Somebody');
  });

  it.each([
    ['another forum decides', someFacts({ subject: 'rent' })],
    ['it is too early', someFacts({ priorSteps: { corporation: { form: 'none' } } })],
    ['the landlord does not take part', someFacts({ participant: 'notListed' })],
    ['almost nothing is known', { subject: 'other', participant: 'north', priorSteps: {}, forums: {} } as const],
  ])('is never refused because %s', (_, facts) => {
    expect(file({ facts })).toMatchObject({ kind: 'events' });
  });

  it('keeps the day of receipt of a letter that is recorded later', () => {
    expect(file({ channel: 'post', on: '2026-02-27' })).toMatchObject({
      events: [{ moments: { received: '2026-02-27' }, recordedAt: '2026-03-02T09:00:00.000Z' }],
    });
  });

  it('is refused on a day to come', () => {
    expect(file({ on: '2026-03-03' })).toMatchObject({
      code: 'dateInFuture',
      details: { field: 'on', latest: '2026-03-02' },
    });
  });

  it('is refused on a day that does not exist', () => {
    expect(file({ on: '2026-02-29' })).toMatchObject({ code: 'dateDoesNotExist', missing: ['on'] });
  });

  it('is refused along a way that the regulation does not have', () => {
    expect(file({ channel: 'spoken' })).toMatchObject({
      code: 'channelNotInRegulation',
      rule: 'intake.channels',
      source: 'artikel 3',
    });
  });

  it('is refused without a subject', () => {
    const facts = { ...someFacts(), subject: undefined as never };

    expect(file({ facts })).toMatchObject({ code: 'requirementsMissing', missing: ['subject'] });
  });

  it.each([
    ['a participant that is not in the regulation', { participant: 'east' }, 'participant'],
    [
      'a prior step that is not in the regulation',
      { priorSteps: { manager: { form: 'spoken' } } },
      'priorSteps.manager.form',
    ],
    ['a forum that is not in the regulation', { forums: { ombudsman: 'pending' } }, 'forums.ombudsman'],
    [
      'an answer that does not exist',
      { priorSteps: { corporation: { answer: 'kind' } } },
      'priorSteps.corporation.answer',
    ],
  ])('is refused with %s', (_, facts, rule) => {
    expect(file({ facts: someFacts(facts as never) })).toMatchObject({ code: 'factNotInRegulation', rule });
  });

  it.each([
    ['to come', { on: '2026-03-03' }, 'dateInFuture', 'priorSteps.corporation.on'],
    ['that does not exist', { on: '2026-02-31' }, 'dateDoesNotExist', 'priorSteps.corporation.on'],
    [
      'of an answer before the question',
      { on: '2026-01-05', answeredOn: '2026-01-04' },
      'dateBeforePredecessor',
      'priorSteps.corporation.answeredOn',
    ],
  ])('is refused with a day of the prior step %s', (_, days, code, field) => {
    const facts = someFacts({ priorSteps: { corporation: { form: 'written', answer: 'refused', ...days } } });

    expect(file({ facts })).toMatchObject({ code, details: { field } });
  });
});
