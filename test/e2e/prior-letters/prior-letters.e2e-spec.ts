import { newLoginCode } from '#encryption';
import { randomUUID } from 'node:crypto';
import { testApplication, type TestApplication, type TestCommittee } from '../../support/application.js';
import { fieldsOf } from '../../support/filing.js';
import { aLetter, column, everythingKept, kept, lettersAt, mailsOf, perform, planned } from './letters.js';

const callingBack = ['callBackPriorLetter'];
const erasing = ['erasePriorLetter'];

let platform: TestApplication;
let kwru: TestCommittee;
let twente: TestCommittee;
let at: ReturnType<typeof lettersAt>;

beforeAll(async () => {
  platform = await testApplication();
  platform.clock.set('2026-03-02T09:00:00Z');
  kwru = await platform.committee('kwru');
  twente = await platform.committee('twente');
  await kwru.appoint('participantContact', { participant: 'bo-ex' });
  at = lettersAt(kwru);
});
afterAll(() => platform.close());
beforeEach(async () => {
  platform.clock.set('2026-03-02T09:00:00Z');
  await platform.database.asAdmin(async (client) => {
    await client.query('delete from mail');
    await client.query('delete from prior_letter');
    await client.query('delete from sign_in_try');
    await client.query('delete from graphile_worker._private_jobs');
  });
});

describe('a letter at a committee that waits a month for an answer', () => {
  it('is dated, and says to whom, what, and by when an answer is asked', async () => {
    const { letter } = await at.written({ desiredOutcome: 'A dry room.' });

    expect(letter).toMatchObject({
      ...{ writtenOn: '2026-03-02', opensOn: '2026-04-02', remindedOn: '2026-04-02', keptUntil: '2026-06-30' },
      ...{ delivery: 'printed', sentTo: null, to: 'Bo-Ex' },
    });
    expect(letter.paragraphs).toEqual(
      expect.arrayContaining([
        'maandag 2 maart 2026',
        'Wat is er gebeurd?\nThe quokkaroof leaks.',
        'Wat wil ik graag?\nA dry room.',
        expect.stringContaining('vóór donderdag 2 april 2026'),
        expect.stringContaining('Klachtencommissie'),
      ]),
    );
    expect(letter.why[0]).toBe('U schreef de brief op maandag 2 maart 2026.');
    expect(letter.why.at(-1)).toContain('folder');
  });

  it('gives the form back with the letter in its answers', async () => {
    const draft = JSON.stringify({ answers: { 'priorSteps.corporation.answer': 'refused' }, page: 3 });

    const { letter } = await at.written({ draft });

    expect(JSON.parse(letter.draft)).toEqual({
      page: 3,
      answers: {
        participant: 'bo-ex',
        subject: 'repair',
        'priorSteps.corporation.form': 'written',
        'priorSteps.corporation.on': '2026-03-02',
      },
    });
  });

  it('names the same first day as the check before filing, and no earlier one', async () => {
    const { letter } = await at.written();
    const checks = async (now: string) => {
      platform.clock.set(now);
      const steps = [{ step: 'corporation', form: 'written', on: letter.writtenOn, answer: 'none' }];
      const { intakeCheck } = await kwru
        .visitor()
        .gets<{ intakeCheck: { answer: string; opensOn: string | null } }>(
          `query ($answers: IntakeAnswersInput!) { intakeCheck(answers: $answers, language: nl) { answer opensOn } }`,
          { answers: { participant: 'bo-ex', subject: 'repair', priorSteps: steps } },
        );
      return [intakeCheck.answer, intakeCheck.opensOn];
    };

    expect(await checks('2026-04-01T21:59:00Z')).toEqual(['notYet', letter.opensOn]);
    expect(await checks('2026-04-01T22:01:00Z')).toEqual(['undecided', null]);
  });

  it('calls its writer back on the morning of that day, once, and not a day before', async () => {
    const { code } = await at.written();
    const [job] = await planned(platform, callingBack);
    await platform.database.asAdmin((client) => client.query('delete from mail'));

    platform.clock.set('2026-04-01T21:59:00Z');
    await perform(platform, kwru, callingBack);
    const before = await mailsOf(platform, kwru);
    platform.clock.set('2026-04-02T06:00:00Z');
    await perform(platform, kwru, callingBack);
    await perform(platform, kwru, callingBack);
    const after = await mailsOf(platform, kwru);

    expect([job?.runAt, before.length]).toEqual(['2026-04-02T06:00:00.000Z', 0]);
    expect(after.map(({ to, subject }) => [to, subject])).toEqual([
      ['zoe@renter.example', 'U kunt nu uw klacht indienen'],
    ]);
    expect(after[0]?.text).toContain(`http://kwru.localhost:3000/prior-letter#${code}`);
  });

  it('is on the last day there, and the day after neither found nor kept', async () => {
    const { code, letter } = await at.written();

    platform.clock.set('2026-06-30T21:59:00Z');
    await perform(platform, kwru, erasing);
    const onTheLastDay = await at.found(code);
    platform.clock.set('2026-06-30T22:01:00Z');
    const afterwards = await at.found(code);
    await perform(platform, kwru, erasing);

    expect([onTheLastDay?.keptUntil, afterwards]).toEqual([letter.keptUntil, null]);
    expect(await kept(platform, kwru)).toEqual({ letters: 0, readable: 0 });
  });
});

describe('a letter at a committee without a term', () => {
  it('has no day, plans no call, and is kept for ninety days', async () => {
    const participant = 'welbions';
    const { letter } = await lettersAt(twente).written({ participant, priorStep: 'contact', subject: undefined });

    expect(letter).toMatchObject({ opensOn: null, remindedOn: null, why: [], keptUntil: '2026-05-30' });
    expect(letter.to).toContain(', voor mijn contactpersoon');
    expect(letter.paragraphs).toContainEqual(expect.stringContaining('over praten'));
    expect(await planned(platform, callingBack)).toEqual([]);
  });

  it('can be one of two', async () => {
    const { data } = await lettersAt(twente).options('welbions');

    expect(data?.priorLetterOptions.map(({ priorStep, canBeMailed }) => [priorStep, canBeMailed])).toEqual([
      ['contact', false],
      ['headOfDepartment', false],
    ]);
  });
});

describe('what can be written', () => {
  it('is in the words and the order of the regulation', async () => {
    const { data } = await at.options('bo-ex');

    expect(data?.priorLetterOptions).toEqual([
      {
        priorStep: 'corporation',
        label: 'Een brief aan uw woningcorporatie',
        canBeMailed: true,
        toName: 'Bo-Ex',
        opensAfter: '1 maand',
      },
    ]);
  });

  it.each([
    ['a participant that is none', { participant: 'nowhere' }, ['participant']],
    ['a step that is none', { priorStep: 'constructor' }, ['priorStep']],
    ['nothing that happened', { description: ' \n' }, ['description']],
    ['too much', { description: 'a'.repeat(20_001) }, ['description']],
    ['nobody’s name', { writer: { phone: '06 1' } }, ['writer.name']],
    ['no way to answer', { writer: { name: 'Zoë', email: '' } }, ['writer']],
    ['a form of more than 64 kB', { draft: JSON.stringify({ text: 'é'.repeat(40_000) }) }, ['draft']],
    ['a form that is none', { draft: '[]' }, ['draft']],
    ['answers that are none', { draft: '{"answers":{"subject":1}}' }, ['draft']],
    ['nobody to mail to', { participant: 'ssw', delivery: 'byEmail' }, ['delivery']],
  ])('is not a letter with %s', async (_, changed, fields) => {
    expect(fieldsOf(await at.writes(changed))).toEqual(fields);
  });

  it('is not asked of a participant that is none', async () => {
    expect(fieldsOf(await at.options('nowhere'))).toEqual(['participant']);
  });
});

describe('the mails of a letter', () => {
  it('go to the contacts of the participant and to the writer', async () => {
    const { letter, code } = await at.written({ delivery: 'byEmail' });

    const mails = await mailsOf(platform, kwru);
    const toContact = mails.find(({ letter: name }) => name === 'priorLetter');
    const copy = mails.find(({ letter: name }) => name === 'priorLetterCopy');

    expect([letter.sentTo, mails.length]).toEqual(['Bo-Ex', 2]);
    expect(toContact).toMatchObject({ to: 'participantContact-bo-ex@kwru.example', caseId: null });
    expect(toContact?.text).toContain('The quokkaroof leaks.');
    expect(toContact?.text).not.toContain(code);
    expect(copy).toMatchObject({ to: 'zoe@renter.example' });
    expect(copy?.text).toContain('The quokkaroof leaks.');
  });

  it.each([
    ['printed, for somebody with an address: the copy', {}, ['priorLetterCopy']],
    ['printed, for somebody without one: none', { writer: { name: 'Zoë', phone: '06 1' } }, []],
    ['mailed for somebody without one: the letter', byMail({ name: 'Zoë', phone: '06 1' }), ['priorLetter']],
  ])('are, %s', async (_, changed, names) => {
    const { letter } = await at.written(changed);

    expect((await mailsOf(platform, kwru)).map(({ letter: name }) => name)).toEqual(names);
    expect(letter.remindedOn).toBe(names.some((name) => name === 'priorLetterCopy') ? '2026-04-02' : null);
  });

  it('hold nothing personal outside what is sealed', async () => {
    const { code } = await at.written({ delivery: 'byEmail' });

    const everything = await everythingKept(platform);

    expect(['quokkaroof', 'Invented', 'renter.example', code].filter((word) => everything.includes(word))).toEqual([]);
    expect(['quokkaroof', 'Invented', code].filter((word) => platform.logged().includes(word))).toEqual([]);
  });
});

describe('the code of a letter', () => {
  it('finds it for whoever types it another way, and at no other committee', async () => {
    const { code, letter } = await at.written();

    const typed = await at.found(code.toLowerCase().replaceAll('-', ' '));

    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(typed).toEqual(letter);
    expect(await lettersAt(twente).found(code)).toBeNull();
  });

  it('is not guessed for long, and whoever has it may use it as often as he wants', async () => {
    const { code } = await at.written();
    for (let times = 0; times < 10; times += 1) {
      await at.found(code);
    }
    const afterTheRight = await triesOf('priorLetterCode');

    await at.find(newLoginCode());
    await at.find('a typing error');
    const afterAGuess = await triesOf('priorLetterCode');
    await tried('priorLetterCode', 50);
    const guess = await at.find(newLoginCode());
    const right = await at.find(code);

    expect([afterTheRight, afterAGuess]).toEqual([0, 1]);
    expect(guess.errors[0]?.extensions.code).toBe('TOO_MANY_TRIES');
    expect(right.errors[0]?.extensions.code).toBe('TOO_MANY_TRIES');
  });

  it('is given for so many letters a day to one network', async () => {
    await at.written();
    await tried('priorLetter', 29);

    const last = await at.writes();
    await at.writes();
    const tooMany = await at.writes();

    expect([last.errors, tooMany.errors[0]?.extensions.code]).toEqual([[], 'TOO_MANY_TRIES']);
    platform.clock.set('2026-03-03T09:00:01Z');
    expect((await at.writes()).errors).toEqual([]);
  });
});

describe('a letter that was sent twice with one key', () => {
  it('is one letter with one code, and mailed once', async () => {
    const input = aLetter({ delivery: 'byEmail' });

    const [first, again] = [await at.written(input), await at.written(input)];

    expect(again).toEqual(first);
    expect(await mailsOf(platform, kwru)).toHaveLength(2);
  });

  it('and other words is refused', async () => {
    const clientKey = randomUUID();
    await at.written({ clientKey });

    const other = await at.writes({ clientKey, description: 'Something else.' });

    expect(other.errors[0]?.extensions.code).toBe('CLIENT_KEY_REUSED');
  });
});

describe('a letter that was ended', () => {
  it('is gone at once, calls nobody back, and is ended once however often that is asked', async () => {
    const { code } = await at.written();
    await sent();

    const answers = [await at.end(code), await at.end(code)];
    platform.clock.set('2026-04-02T06:00:00Z');
    await perform(platform, kwru, callingBack);

    expect(answers).toEqual([{ endPriorLetter: { gone: true } }, { endPriorLetter: { gone: true } }]);
    expect(await at.found(code)).toBeNull();
    expect(await mailsOf(platform, kwru)).toEqual([]);
  });

  it('leaves nothing that can be read', async () => {
    const before = await kept(platform, kwru);
    const { code } = await at.written({ delivery: 'byEmail' });
    await sent();
    const during = await kept(platform, kwru);

    await at.end(code);

    expect([during.letters - before.letters, during.readable - before.readable]).toEqual([1, 1]);
    expect(await kept(platform, kwru)).toEqual(before);
  });

  it('still reaches the participant when its mail was on its way', async () => {
    const { code } = await at.written({ delivery: 'byEmail' });
    await at.end(code);
    await perform(platform, kwru, erasing);
    const underWay = await mailsOf(platform, kwru);

    await sent();
    await perform(platform, kwru, erasing);

    expect([underWay.length, (await mailsOf(platform, kwru)).length]).toEqual([2, 0]);
  });

  it('is not ended from another committee', async () => {
    const { code } = await at.written();

    await lettersAt(twente).end(code);

    expect(await at.found(code)).not.toBeNull();
  });

  it('is in the audit trail with every other thing that was done with it', async () => {
    const { code } = await at.written();
    const [id] = await column(platform, 'select id as it from prior_letter');
    await at.found(code);
    await at.end(code);

    const actions = await column(
      platform,
      `select action as it from audit_entry where subject_id = '${String(id)}' order by action`,
    );

    expect(actions).toEqual(['endPriorLetter', 'readPriorLetter', 'writePriorLetter']);
  });
});

function byMail(writer: object) {
  return { delivery: 'byEmail', writer };
}

const triesOf = async (what: string) =>
  (await column(platform, `select tries as it from sign_in_try where bucket like '${what}:%'`))[0];

/** So many were tried from every network before. */
async function tried(what: string, tries: number): Promise<void> {
  await column(platform, `update sign_in_try set tries = ${tries} where bucket like '${what}:%'`);
}

/** The mails of letters have left. */
async function sent(): Promise<void> {
  await platform.database.asAdmin((client) => client.query(`update mail set state = 'sent'`));
}
