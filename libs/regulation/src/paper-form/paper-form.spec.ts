import { aRegulation, someRules } from '../../../../test/builders/a-regulation.js';
import type { Regulation } from '../regulation.schema.js';
import { paperForm } from './paper-form.js';

const labelsOf = (regulation: Regulation) =>
  paperForm(regulation, 'en').groups.flatMap(({ questions }) => questions.map(({ label }) => label));

const withIntake = (intake: Partial<Regulation['intake']>, rest: Partial<Regulation> = {}) =>
  aRegulation({ ...rest, intake: { ...someRules().intake, ...intake } });

describe('the form on paper', () => {
  it('asks what the regulation requires, with lines to write on', () => {
    const { groups } = paperForm(withIntake({ required: ['name', 'description', 'period'] }), 'en');
    const questions = groups.flatMap((group) => group.questions);

    expect(questions).toContainEqual({ label: 'What is your name?', lines: 1 });
    expect(questions.find(({ label }) => label === 'When did it happen?')?.lines).toBe(2);
    expect(questions.map(({ label }) => label)).not.toContain('Where do you live?');
  });

  it('always asks what happened', () => {
    expect(labelsOf(withIntake({ required: ['name'] }))).toContain('What happened?');
  });

  it('asks the questions of the check once, with what can be ticked', () => {
    const labels = labelsOf(aRegulation());

    expect(new Set(labels).size).toBe(labels.length);
    expect(labels).toContain('at the court? (en)');
  });

  it('has a group for what goes along only where the regulation advises it', () => {
    const headings = (regulation: Regulation) => paperForm(regulation, 'en').groups.map(({ heading }) => heading);

    expect(headings(withIntake({ recommended: ['earlierAnswer'] }))).toContain('What you send along');
    expect(headings(aRegulation())).not.toContain('What you send along');
  });

  it('is sent to the postal address', () => {
    const contact = { postalAddress: { lines: ['Postbus 1', '1234 AB Example'], source: 'artikel 3' } };

    expect(paperForm(aRegulation({ contact }), 'en').sendTo).toEqual(['Postbus 1', '1234 AB Example']);
  });

  it.each([
    [
      'to ask for the address where the regulation takes letters and names none',
      ['online', 'post'],
      /^Ask the .* address/,
    ],
    ['that it cannot be posted where the regulation takes no letters', ['online'], /^You cannot send this form/],
  ] as const)('says %s', (_what, channels, first) => {
    expect(paperForm(withIntake({ channels: [...channels] }), 'en').sendTo[0]).toMatch(first);
  });

  it('says that a name may stay open only where it may', () => {
    const introOf = (anonymous: 'accepted' | 'refused') => paperForm(withIntake({ anonymous }), 'en').intro.join(' ');

    expect([introOf('accepted'), introOf('refused')].map((intro) => intro.includes('leave it open'))).toEqual([
      true,
      false,
    ]);
  });
});
