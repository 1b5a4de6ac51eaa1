import { calendarOf, type LocalDate } from '#deadlines';
import { adviseIntake, openingWait } from '#procedure';
import { type Regulation } from '#regulation';
import { readVersion, regulationVersions } from '../../../test/support/regulation-plugins.js';
import { factsAfterLetter, readForm } from './form-facts.js';
import { whyThatDay } from './letter/why-that-day.js';
import { optionsOf } from './prior-letter-options.service.js';

function regulationOf(id: string): Regulation {
  const version = regulationVersions()
    .filter((one) => one.startsWith(`${id}/`))
    .at(-1);
  const { regulation, findings } = readVersion(version ?? '');
  if (!regulation) {
    throw new Error(JSON.stringify(findings));
  }
  return regulation;
}

const calendarFor = ({ calendar: { country } }: Regulation) => calendarOf(country);

function waitOf(id: string, on: LocalDate, answers: object = {}) {
  const regulation = regulationOf(id);
  const participant = regulation.participants[0]?.id ?? '';
  const [priorStep = ''] = Object.keys(regulation.priorSteps);
  const form = readForm(JSON.stringify({ answers }))!;
  const facts = factsAfterLetter(form, regulation, { participant, priorStep, on });
  return { regulation, facts, wait: openingWait(regulation, facts, on, calendarFor(regulation)) };
}

describe('the letters that a regulation leaves to be written', () => {
  it.each([
    ['kwru', [['corporation', '1 maand', true]]],
    ['de-vaart', [['corporation', '6 weken', false]]],
    [
      'twente',
      [
        ['contact', null, false],
        ['headOfDepartment', null, false],
      ],
    ],
    ['woonpartners', [['employee', null, false]]],
    [
      'loket-housing',
      [
        ['personConcerned', null, false],
        ['superior', null, false],
      ],
    ],
    [
      'wooncoop',
      [
        ['employeeInvolved', null, false],
        ['staffInterests', null, false],
        ['generalMailbox', null, false],
      ],
    ],
  ])('of %s stand in its order, with its term: %j', (id, expected) => {
    const options = optionsOf(regulationOf(id), 'nl');

    expect(options.map(({ priorStep, opensAfter, inWriting }) => [priorStep, opensAfter, inWriting])).toEqual(expected);
    expect(options.filter(({ label, explanation }) => label.length < 15 || explanation === '')).toEqual([]);
  });
});

describe('the first day after a letter', () => {
  it.each([
    ['kwru', '2026-03-02', '2026-04-02'],
    ['kwru', '2026-01-31', '2026-02-28'],
    ['kwru', '2026-12-31', '2027-01-31'],
    ['de-vaart', '2026-03-02', '2026-04-13'],
    ['twente', '2026-03-02', undefined],
    ['woonpartners', '2026-03-02', undefined],
    ['loket-housing', '2026-03-02', undefined],
    ['wooncoop', '2026-03-02', undefined],
  ])('in %s of %s is %s', (id, on, opensOn) => {
    expect(waitOf(id, on).wait?.opensOn).toBe(opensOn);
  });

  it.each(['kwru', 'de-vaart'])('in %s is the one that the check before filing names, and no day before it', (id) => {
    const { regulation, facts, wait } = waitOf(id, '2026-03-02');
    const adviceOn = (day: LocalDate) => adviseIntake(regulation, facts, day, calendarFor(regulation));
    const last = wait?.derivation.at(-1);

    expect(last).toEqual({ kind: 'due', day: wait?.opensOn });
    expect(adviceOn('2026-03-02').opensOn).toBe(wait?.opensOn);
    expect(adviceOn(wait?.opensOn ?? '').answer).not.toBe('notYet');
  });

  it('is none where the committee cannot take it at all', () => {
    expect(waitOf('kwru', '2026-03-02', { subject: 'rent' }).wait).toBeUndefined();
  });

  it.each([
    [
      'nl',
      [
        'U schreef de brief op maandag 2 maart 2026.',
        'Die dag telt niet mee. Het tellen begint op dinsdag 3 maart 2026.',
        'U wacht 1 maand op een antwoord, tot donderdag 2 april 2026.',
        'Krijgt u geen antwoord? Dan bent u vanaf donderdag 2 april 2026 niet te vroeg.',
        'Dit staat in de regels: folder, "Heeft u een klacht? Dan ...", eerste punt.',
      ],
    ],
    [
      'en',
      [
        'You wrote the letter on Monday 2 March 2026.',
        'That day does not count. Counting begins on Tuesday 3 March 2026.',
        'You wait 1 month for an answer, until Thursday 2 April 2026.',
        'Do you get no answer? Then from Thursday 2 April 2026 on you are not too early.',
        'This is in the rules: folder, "Heeft u een klacht? Dan ...", eerste punt.',
      ],
    ],
  ] as const)('is explained (%s)', (language, sentences) => {
    expect(whyThatDay(waitOf('kwru', '2026-03-02').wait!, language)).toEqual(sentences);
  });
});
