import { stepGroups } from '#access';
import { type StepDetails } from '../../apps/web/src/routes/own-case/steps/step-screen.js';
import { coveredElsewhere, isAct, stepScreens } from '../../apps/web/src/routes/own-case/steps/step-screens.js';
import { allTexts } from '../../apps/web/src/texts/all-texts.js';
import { offeredSteps } from '../../libs/cases/src/offered-steps.js';
import { readVersion, regulationVersions } from '../support/regulation-plugins.js';

const screens = Object.keys(stepScreens).filter((name) => !isAct(name));
const offered: readonly string[] = offeredSteps;
const elsewhere: readonly string[] = coveredElsewhere;

/** A case in which everything was asked for, so that every field of every form is there. */
const everything = {
  completion: { missing: ['name', 'contact', 'description', 'dissatisfaction', 'period', 'against'] },
  deadlines: [],
} as unknown as StepDetails;

describe('what a complainant can do in the own case', () => {
  it.each(stepGroups.complaining.filter((step) => offered.includes(step)))('has a form: %s', (step) => {
    expect([...screens, ...elsewhere]).toContain(step);
  });

  it.each(regulationVersions())('has a form for every step that %s gives a complainant', (version) => {
    const { regulation } = readVersion(version);
    const own = Object.entries(regulation?.steps ?? {}).filter(([, rule]) => rule.by.includes('complainant'));

    expect(
      own.map(([step]) => step).filter((step) => offered.includes(step) && ![...screens, ...elsewhere].includes(step)),
    ).toEqual([]);
  });

  it('has no form for a step that a complainant never takes', () => {
    expect([...screens, ...elsewhere].filter((step) => !stepGroups.complaining.some((own) => own === step))).toEqual(
      [],
    );
  });
});

describe.each(['nl', 'en'] as const)('the words of the forms in %s', (language) => {
  it.each(Object.keys(stepScreens))('are there for every field of %s', async (step) => {
    const { ownForms } = await allTexts(language);
    const words = ownForms[step as keyof typeof ownForms];
    const fields = stepScreens[step]!.fields(everything).map(({ name }) => name);

    expect(fields.filter((name) => !Object.hasOwn(words.fields, name))).toEqual([]);
    expect([words.name, words.about, words.why, words.button, words.done].every(Boolean)).toBe(true);
  });

  it.each(Object.keys(stepScreens))('say what to do where a field of %s that is needed is empty', async (step) => {
    const { ownForms } = await allTexts(language);
    const { fields } = ownForms[step as keyof typeof ownForms] as { fields: Record<string, { missing?: string }> };
    const needed = stepScreens[step]!.fields(everything).filter(({ optional }) => !optional);
    const firsts = (stepScreens[step]!.oneOf?.(everything) ?? []).slice(0, 1);

    expect([...needed.map(({ name }) => name), ...firsts].filter((name) => !fields[name]?.missing)).toEqual([]);
  });
});
