import { randomUUID } from 'node:crypto';
import { testApplication, type TestApplication } from '../../support/application.js';
import { type Fingerprint, fingerprintOf } from '../../support/isolation/fingerprint.js';
import { type Cast } from '../../support/walks/cast.js';
import { Story } from '../../support/walks/story.js';
import * as utrecht from './at-kwru.js';
import * as twente from './at-twente.js';

let platform: TestApplication;
let kwru: Cast;
let twenteCast: Cast;

beforeAll(async () => {
  platform = await testApplication();
  twenteCast = await twente.castAtTwente(platform);
  kwru = await utrecht.castAtUtrecht(platform);
}, 60_000);
afterAll(() => platform.close());

/** Where a case stands when somebody tries what cannot be. */
const standing = {
  filed: () => {
    kwru.on('2026-03-02');
    return Story.filed(kwru, utrecht.inOrder);
  },
  admitted: () => utrecht.takenUp(kwru),
  answered: () => utrecht.answered(kwru),
  heard: () => utrecht.heard(kwru),
  withdrawn: async () => {
    const story = await utrecht.answered(kwru);
    await story.take('complainant', 'withdraw');
    return story;
  },
  heardInTwente: async () => {
    const story = await twente.answered(twenteCast);
    await story.take('chair', 'chooseTreatment', { outcome: 'hearing' });
    await story.comesToHearing('2023-01-24', twente.seats);
    await story.on('2023-01-24').take('secretary', 'holdHearing');
    return story;
  },
};

/** Everything that is stored at the committee of a case. */
function stored(where: keyof typeof standing): Promise<Fingerprint> {
  const { committee } = where === 'heardInTwente' ? twenteCast : kwru;
  return fingerprintOf(platform.database, committee.tenant.id);
}

const refused = (reason: string, rule: string, missing: readonly string[] = []) => ({
  ...{ code: 'STEP_REFUSED', reason, rule, missing },
  source: expect.any(String) as string,
});
const notThere = { code: 'NOT_FOUND' };
const piece = { title: 'A photo', text: 'The roof.' };
const held = { outcome: 'held', text: 'The roof is mended before May.' };

type Where = keyof typeof standing;

const tries = (where: Where, who: string, step: string, given: object = {}) => ({ where, who, step, given });

describe('what is refused, with the rule and what is missing, and changes nothing', () => {
  it.each([
    [
      'a step before the one that comes first',
      tries('filed', 'secretary', 'requestResponse'),
      refused('stepNotOpen', 'steps.requestResponse.from', ['decideAdmissibility']),
    ],
    [
      'a step that was taken already',
      tries('answered', 'secretary', 'requestResponse'),
      refused('stepNotOpen', 'steps.requestResponse.from', expect.any(Array) as string[]),
    ],
    [
      'a step that is for the secretary, by the chair',
      tries('admitted', 'chair', 'requestResponse'),
      refused('roleMayNot', 'steps.requestResponse.by'),
    ],
    [
      'a step that the regulation does not have',
      tries('answered', 'chair', 'discontinue', { motivation: 'A judge has it.' }),
      { code: 'STEP_REFUSED', reason: 'stepNotInRegulation', rule: 'steps.discontinue', missing: [] },
    ],
    [
      'the answer of another corporation',
      tries('answered', 'otherContact', 'submitResponse', { text: 'No.' }),
      notThere,
    ],
    [
      'the decision on admissibility, by a party',
      tries('filed', 'complainant', 'decideAdmissibility', { outcome: 'admitted' }),
      notThere,
    ],
    [
      'a step by whoever is not signed in',
      tries('filed', 'visitor', 'decideAdmissibility', { outcome: 'admitted' }),
      { code: 'NOT_SIGNED_IN' },
    ],
    [
      'a refusal without a ground',
      tries('filed', 'secretary', 'decideAdmissibility', { outcome: 'refused' }),
      refused('requirementsMissing', 'steps.decideAdmissibility', ['grounds']),
    ],
    [
      'a refusal on a ground that the regulation does not have',
      tries('filed', 'secretary', 'decideAdmissibility', { outcome: 'refused', grounds: ['moon'] }),
      { code: 'STEP_REFUSED', reason: 'unknownGround' },
    ],
    [
      'a hold for another reason without words',
      tries('heardInTwente', 'chair', 'hold', { reason: 'other' }),
      refused('requirementsMissing', 'steps.hold', ['motivationId']),
    ],
    [
      'a hold for a reason that the regulation does not list, without words',
      tries('heardInTwente', 'secretary', 'hold', { reason: 'absence' }),
      refused('requirementsMissing', 'steps.hold', ['motivationId']),
    ],
    ['a hold without a reason', tries('heardInTwente', 'chair', 'hold'), { code: 'BAD_INPUT' }],
    ['a hold by a party', tries('heardInTwente', 'contact', 'hold', { reason: 'informationAwaited' }), notThere],
    [
      'a hold that ends before it begins',
      tries('heard', 'chair', 'recordAgreement', { ...held, wakeUpOn: '2026-04-08' }),
      refused('dateBeforePredecessor', 'steps.recordAgreement', ['wakeUpOn']),
    ],
    [
      'to go on with a case that is not held',
      tries('heard', 'chair', 'resume'),
      refused('stepNotOpen', 'steps.resume.from', expect.any(Array) as string[]),
    ],
    [
      'a piece in a case that has ended',
      tries('withdrawn', 'complainant', 'submitPiece', piece),
      refused('stepNotOpen', 'steps.submitPiece.from'),
    ],
    [
      'a decision in a case that has ended',
      tries('withdrawn', 'chair', 'extendTerm', { term: 'advice', extendBy: '1 week', reason: 'mediation' }),
      refused('stepNotOpen', 'steps.extendTerm.from'),
    ],
    [
      'to withdraw what was withdrawn',
      tries('withdrawn', 'complainant', 'withdraw'),
      refused('stepNotOpen', 'steps.withdraw.from'),
    ],
    ['a withdrawal by the chair', tries('answered', 'chair', 'withdraw'), refused('roleMayNot', 'steps.withdraw.by')],
    ['a withdrawal by the corporation', tries('answered', 'contact', 'withdraw'), notThere],
    ['a withdrawal by the board', tries('answered', 'board', 'withdraw'), notThere],
    ['a withdrawal by whoever is not signed in', tries('answered', 'visitor', 'withdraw'), { code: 'NOT_SIGNED_IN' }],
    [
      'a step on a day to come',
      tries('admitted', 'secretary', 'requestResponse', { on: '2026-03-10' }),
      { code: 'STEP_REFUSED', reason: 'dateInFuture' },
    ],
    [
      'a step on a day before the one that came first',
      tries('admitted', 'secretary', 'requestResponse', { on: '2026-03-08' }),
      { code: 'STEP_REFUSED', reason: 'dateBeforePredecessor' },
    ],
    [
      'a step on an older version of the case',
      tries('admitted', 'secretary', 'requestResponse', { expectedVersion: 1 }),
      { code: 'VERSION_CONFLICT' },
    ],
    [
      'a step on a version that is still to come',
      tries('admitted', 'secretary', 'requestResponse', { expectedVersion: 3 }),
      { code: 'VERSION_CONFLICT' },
    ],
    [
      'a text that says nothing',
      tries('heard', 'secretary', 'recordAgreement', { ...held, text: ' \t' }),
      { code: 'BAD_INPUT' },
    ],
    [
      'a client key that is none',
      tries('admitted', 'secretary', 'requestResponse', { clientKey: 'once' }),
      { code: 'BAD_INPUT' },
    ],
  ])('%s', async (_, { where, who, step, given }, why) => {
    const story = await standing[where]();
    await story.caller(who);
    const before = await stored(where);

    const answer = await story.tries(who, step, given);

    expect(answer).toMatchObject({ data: null, errors: [{ extensions: why }] });
    expect(await stored(where)).toEqual(before);
  });
});

describe('a client key', () => {
  it('sent twice is answered twice and acted on once', async () => {
    const story = await standing.admitted();
    const once = { clientKey: randomUUID(), expectedVersion: story.version };

    const first = await story.tries('secretary', 'requestResponse', once);
    const before = await stored('admitted');
    const again = await story.tries('secretary', 'requestResponse', once);

    expect(first.errors).toEqual([]);
    expect(again.data).toEqual(first.data);
    expect(await stored('admitted')).toEqual(before);
  });

  it('sent again with other input is refused, and nothing changes', async () => {
    const story = await standing.heard();
    const once = { clientKey: randomUUID(), expectedVersion: story.version, ...held };
    await story.take('secretary', 'recordAgreement', once);
    const before = await stored('heard');

    const other = await story.tries('secretary', 'recordAgreement', { ...once, text: 'Something else.' });

    expect(other).toMatchObject({ data: null, errors: [{ extensions: { code: 'CLIENT_KEY_REUSED' } }] });
    expect(await stored('heard')).toEqual(before);
  });

  it('of one step does not answer for another', async () => {
    const story = await standing.answered();
    const clientKey = randomUUID();
    await story.take('complainant', 'submitPiece', { clientKey, ...piece });
    const before = await stored('answered');

    const other = await story.tries('complainant', 'withdraw', { clientKey });

    expect(other).toMatchObject({ data: null, errors: [{ extensions: { code: 'CLIENT_KEY_REUSED' } }] });
    expect(await stored('answered')).toEqual(before);
  });
});
