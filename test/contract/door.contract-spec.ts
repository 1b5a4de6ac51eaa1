import { intakeQuestions } from '#regulation';
import { toIntakeAnswers } from '../../apps/web/src/routes/check/answers.js';
import { readVersion, regulationVersions } from '../support/regulation-plugins.js';

describe('every question of the check before filing', () => {
  it.each(regulationVersions())('reaches the committee with its answer (%s)', (version) => {
    const { regulation } = readVersion(version);
    const questions = regulation ? intakeQuestions(regulation, 'nl') : [];

    const lost = questions.filter((question) => {
      const asked = { ...question, explanation: null, options: [...question.options], onlyWhen: [] };
      const value = question.options[0]?.value ?? '2026-03-02';
      return Object.keys(toIntakeAnswers([asked], { [question.fact]: value })).length === 0;
    });

    expect([questions.length > 0, lost]).toEqual([true, []]);
  });
});
