import { type OwnDeadline } from '../own-case-types.js';
import { actsForComplainant, type AskedFacts, ownSteps } from './asked.js';

function aDeadline(overrides: Partial<OwnDeadline> = {}): OwnDeadline {
  return {
    ...{ term: 'offer', label: 'Antwoord op het voorstel', dueOn: '2026-04-24', on: 'complainant', force: 'request' },
    ...{ status: 'running', metOn: null, source: 'folder', why: [] },
    ...overrides,
  };
}

function aCase(overrides: Partial<AskedFacts> = {}): AskedFacts {
  return {
    ...{ ended: false, steps: [], waitsFor: null, deadlines: [], completion: null, hearingDates: [], mediation: null },
    commitments: [],
    ...overrides,
  };
}

const open = (...names: string[]) => names.map((step) => ({ step, open: true }));
const waitsFor = (step: string, by: string | null = null) => ({ step, by, who: [], whoLabel: '', label: '' });
const names = (steps: readonly { name: string }[]) => steps.map(({ name }) => name);

describe('what is asked of a party', () => {
  it('is nothing where steps are only possible', () => {
    const { asked, possible } = ownSteps(aCase({ steps: open('submitPiece', 'settle') }));

    expect([names(asked), names(possible)]).toEqual([[], ['submitPiece', 'settle']]);
  });

  it('is what the case waits for, with its day', () => {
    const deadlines = [aDeadline({ dueOn: '2026-05-01' }), aDeadline({ term: 'report', dueOn: '2026-05-09' })];
    const { asked } = ownSteps(
      aCase({ steps: open('reportReferral'), waitsFor: waitsFor('reportReferral', '2026-05-09'), deadlines }),
    );

    expect(asked).toEqual([{ name: 'reportReferral', deadline: deadlines[1] }]);
  });

  it('has no day where the regulation names none, or only one for somebody else', () => {
    const deadlines = [aDeadline({ on: 'respondent' }), aDeadline({ status: 'met' })];
    const { asked } = ownSteps(aCase({ steps: open('answerOffer'), deadlines }));

    expect(asked).toEqual([{ name: 'answerOffer', deadline: undefined }]);
  });

  it('is an answer to an offer and a reply, whatever else the case waits for', () => {
    const steps = open('answerOffer', 'submitReply');

    expect(names(ownSteps(aCase({ steps, waitsFor: waitsFor('resume') })).asked)).toEqual([
      'answerOffer',
      'submitReply',
    ]);
  });

  it('is to complete the complaint as long as nothing that was missing came in', () => {
    const deadline = aDeadline({ term: 'completion' });
    const completion = { missingLabels: ['Uw naam'], deadline, sent: [{ answered: false }] };
    const steps = open('completeComplaint');

    expect(ownSteps(aCase({ steps, completion })).asked).toEqual([{ name: 'completeComplaint', deadline }]);
  });

  it('is not to complete it when that was done, or was never asked', () => {
    const steps = open('completeComplaint');
    const done = { missingLabels: [], deadline: null, sent: [{ answered: true }] };

    expect(names(ownSteps(aCase({ steps, completion: done })).asked)).toEqual([]);
    expect(names(ownSteps(aCase({ steps })).possible)).toEqual(['completeComplaint']);
  });

  it('is to say which days will do, until that was said or the case ended', () => {
    const date = { id: '1', open: true, own: null };

    expect(names(ownSteps(aCase({ hearingDates: [date] })).asked)).toEqual(['hearingDates']);
    expect(ownSteps(aCase({ hearingDates: [{ ...date, own: 'can' }] })).asked).toEqual([]);
    expect(ownSteps(aCase({ hearingDates: [{ ...date, open: false }] })).asked).toEqual([]);
    expect(ownSteps(aCase({ hearingDates: [date], ended: true })).asked).toEqual([]);
  });

  it('is whether a promise was kept once its day has come, also after the end, and nothing before that', () => {
    const made = { id: 'roof', text: 'The roof.', dueOn: '2026-05-01', asked: true };
    const steps = open('confirmCommitment');

    expect(names(ownSteps(aCase({ steps, commitments: [made], ended: true })).asked)).toEqual(['confirmCommitment']);
    expect(ownSteps(aCase({ steps, commitments: [{ ...made, asked: false }] }))).toEqual({ asked: [], possible: [] });
    expect(ownSteps(aCase({ commitments: [made] }))).toEqual({ asked: [], possible: [] });
  });

  it('is never a step that is closed, nor one with a page of its own', () => {
    const steps = [{ step: 'answerOffer', open: false }, ...open('withdraw', 'announcePerson')];

    expect(ownSteps(aCase({ steps }))).toEqual({ asked: [], possible: [] });
  });
});

describe('agreeing that mediation may be used', () => {
  const mediation = { usable: false, agreedToUse: [], offers: [] };
  const closed = [{ step: 'submitPiece', open: false }];

  it('is possible where there was mediation', () => {
    expect(names(ownSteps(aCase({ mediation, steps: closed })).possible)).toEqual(['agreeToUseMediation']);
  });

  it('is not where that was agreed, where it has no use any more, or for who may only follow', () => {
    const agreed = { ...mediation, agreedToUse: ['complainant' as const] };

    expect(ownSteps(aCase({ mediation: agreed, steps: closed })).possible).toEqual([]);
    expect(ownSteps(aCase({ mediation: { ...mediation, usable: true }, steps: closed })).possible).toEqual([]);
    expect(ownSteps(aCase({ mediation, steps: closed, ended: true })).possible).toEqual([]);
    expect(ownSteps(aCase({ mediation })).possible).toEqual([]);
  });
});

describe('actsForComplainant', () => {
  it.each([
    ['complainant', true],
    ['representative', true],
    ['legalRepresentative', true],
    ['helper', false],
    ['witness', false],
  ])('is for a %s %s', (role, expected) => {
    expect(actsForComplainant([role])).toBe(expected);
  });
});
