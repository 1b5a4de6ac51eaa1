import { testApplication, type TestApplication, type TestCommittee } from '../../support/application.js';
import { fieldsOf } from '../../support/filing.js';
import { filedAt, seenBy, taken, tried, whyNot } from './desk.js';
import { aCommitteeWithEverything, anInternalLadder, plugins } from './invented.js';

let platform: TestApplication;
let committee: TestCommittee;
let ladder: TestCommittee;

beforeAll(async () => {
  platform = await testApplication({}, plugins(aCommitteeWithEverything(), anInternalLadder()));
  platform.clock.set('2026-03-02T09:00:00Z');
  committee = await platform.committee('invented');
  ladder = await platform.committee('ladder');
});
afterAll(() => platform.close());

const refusal = { outcome: 'refused', grounds: ['rentPrice'] };

describe('a complaint that goes back to the landlord', () => {
  it('is seen there from then on, and the case says what it waits for', async () => {
    const { caseId, complainant } = await filedAt(committee);
    const contact = await committee.staff('participantContact', 'north');
    const other = await committee.staff('participantContact', 'south');
    const before = await seenBy(contact, caseId);

    await taken(await committee.staff('secretary'), 'referBack', caseId, { motivation: 'You were not asked yet.' });

    expect([before, await seenBy(other, caseId)]).toEqual([null, null]);
    expect(await seenBy(contact, caseId)).toMatchObject({
      stage: 'withParticipant',
      referral: { kind: 'referredBack', on: '2026-03-02', motivation: 'You were not asked yet.', report: null },
    });
    expect((await seenBy(complainant, caseId))?.waitsFor).toEqual({
      who: ['participant'],
      whoLabel: 'the landlord',
      step: 'reportReferral',
      label: 'how it ended with the landlord',
      since: '2026-03-02',
      by: '2026-04-13',
    });
  });

  it.each([
    ['solved', 'settled'],
    ['returned', 'admitted'],
  ])('is %s as the landlord reports, with its feedback', async (outcome, stage) => {
    const { caseId, complainant } = await filedAt(committee);
    await taken(await committee.staff('secretary'), 'referBack', caseId);

    await taken(await committee.staff('participantContact', 'north'), 'reportReferral', caseId, {
      outcome,
      feedback: 'We spoke on Tuesday.',
    });

    expect(await seenBy(complainant, caseId)).toMatchObject({
      stage,
      referral: { report: { on: '2026-03-02', by: 'landlord', outcome, feedback: 'We spoke on Tuesday.' } },
    });
  });

  it('is reported by the complainant as well, not by another landlord, and only once', async () => {
    const { caseId, complainant } = await filedAt(committee);
    await taken(await committee.staff('secretary'), 'referBack', caseId);
    const report = { outcome: 'solved' };

    const byOther = await tried(await committee.staff('participantContact', 'south'), 'reportReferral', caseId, report);
    await taken(complainant, 'reportReferral', caseId, report);
    const again = await tried(complainant, 'reportReferral', caseId, report);

    expect([byOther, again].map(whyNot)).toEqual(['NOT_FOUND', 'stepNotOpen']);
  });
});

describe('an objection', () => {
  it('against a referral brings the case before the chair, and upheld it comes back', async () => {
    const { caseId, complainant } = await filedAt(committee);
    await taken(await committee.staff('secretary'), 'referBack', caseId);

    await taken(complainant, 'object', caseId, { text: 'They had their chance.' });
    const waiting = await seenBy(complainant, caseId);
    await taken(await committee.staff('chair'), 'decideOnObjection', caseId, {
      outcome: 'upheld',
      motivation: 'They were asked three times.',
    });

    expect(waiting).toMatchObject({ stage: 'inObjection', waitsFor: { who: ['chair'], step: 'decideOnObjection' } });
    expect(await seenBy(complainant, caseId)).toMatchObject({
      stage: 'filed',
      objection: {
        on: '2026-03-02',
        by: 'complainant',
        text: 'They had their chance.',
        decision: { on: '2026-03-02', by: 'chair', outcome: 'upheld', motivation: 'They were asked three times.' },
      },
    });
  });

  it('that is rejected leaves the case where it was', async () => {
    const { caseId, complainant } = await filedAt(committee, { subject: 'rent' });
    await taken(await committee.staff('secretary'), 'decideAdmissibility', caseId, refusal);
    await taken(complainant, 'object', caseId, { text: 'I do not agree.' });

    await taken(await committee.staff('chair'), 'decideOnObjection', caseId, {
      outcome: 'rejected',
      motivation: 'No.',
    });

    expect(await seenBy(complainant, caseId)).toMatchObject({ stage: 'refused', waitsFor: null });
  });

  it('is not decided on by who has no such power, without reasons, or where nobody objected', async () => {
    const { caseId, complainant } = await filedAt(committee, { subject: 'rent' });
    const secretary = await committee.staff('secretary');
    const chair = await committee.staff('chair');
    await taken(secretary, 'decideAdmissibility', caseId, refusal);
    const upheld = { outcome: 'upheld', motivation: 'Yes.' };

    const early = await tried(chair, 'decideOnObjection', caseId, upheld);
    await taken(complainant, 'object', caseId, { text: 'I do not agree.' });
    const bySecretary = await tried(secretary, 'decideOnObjection', caseId, upheld);
    const silent = await tried(chair, 'decideOnObjection', caseId, { ...upheld, motivation: ' ' });

    expect([whyNot(early), whyNot(bySecretary), fieldsOf(silent)]).toEqual([
      'stepNotOpen',
      'roleMayNot',
      ['motivation'],
    ]);
  });

  it('goes to somebody higher inside the organisation, and not to the same person', async () => {
    const { caseId, complainant } = await filedAt(ladder, { subject: 'rent', complainantClass: undefined });
    const handler = await ladder.staff('handler', 'north');
    await taken(handler, 'decideAdmissibility', caseId, refusal);
    await taken(complainant, 'object', caseId, { text: 'I do not agree.' });
    const upheld = { outcome: 'upheld', motivation: 'Look again.' };

    const byHandler = await tried(handler, 'decideOnObjection', caseId, upheld);
    const ofOther = await tried(await ladder.staff('director', 'south'), 'decideOnObjection', caseId, upheld);
    await taken(await ladder.staff('director', 'north'), 'decideOnObjection', caseId, upheld);

    expect([byHandler, ofOther].map(whyNot)).toEqual(['roleMayNot', 'NOT_FOUND']);
    expect(await seenBy(complainant, caseId)).toMatchObject({ stage: 'filed' });
  });
});

describe('a complaint that goes to another body', () => {
  it('is sent on to one that the regulation names, with the warning about terms', async () => {
    const { caseId, complainant } = await filedAt(committee);

    await taken(await committee.staff('secretary'), 'forwardComplaint', caseId, { forum: 'tribunal' });

    expect(await seenBy(complainant, caseId)).toMatchObject({
      stage: 'forwarded',
      referral: {
        kind: 'forwarded',
        forum: { key: 'tribunal' },
        warning: expect.stringContaining('does not stop any term elsewhere'),
      },
    });
  });

  it('is sent on to no other, and not by the complainant', async () => {
    const { caseId, complainant } = await filedAt(committee);

    const nowhere = await tried(await committee.staff('secretary'), 'forwardComplaint', caseId, { forum: 'bakery' });
    const byComplainant = await tried(complainant, 'forwardComplaint', caseId, { forum: 'tribunal' });

    expect([nowhere, byComplainant].map(whyNot)).toEqual(['notInRegulation', 'NOT_FOUND']);
  });

  it('is handed over with the consent of the complainant, and never without', async () => {
    const { caseId } = await filedAt(committee, { subject: 'rent' });
    const secretary = await committee.staff('secretary');
    await taken(secretary, 'decideAdmissibility', caseId, refusal);

    const without = await tried(secretary, 'handOver', caseId, { forum: 'court', consent: false });
    await taken(secretary, 'handOver', caseId, { forum: 'court', consent: true });

    expect([without.errors[0]?.extensions['missing'], (await seenBy(secretary, caseId))?.stage]).toEqual([
      ['consent'],
      'handedOver',
    ]);
  });
});
