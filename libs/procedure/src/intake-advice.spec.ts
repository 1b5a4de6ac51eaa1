import { dutchCalendar, someFacts } from '../../../test/builders/a-case.js';
import { aRegulation } from '../../../test/builders/a-regulation.js';
import type { CaseFacts } from './facts.js';
import { adviseIntake } from './intake-advice.js';

const advice = (facts: Partial<CaseFacts>, today = '2026-02-10') =>
  adviseIntake(aRegulation(), facts, today, dutchCalendar);

const tooEarly = { corporation: { form: 'written', on: '2026-01-15', answer: 'none' } } as const;

describe('the check before filing', () => {
  it('says yes when no ground applies', () => {
    expect(advice(someFacts())).toEqual({ answer: 'yes', grounds: [], refersTo: [], missing: [] });
  });

  it('says no and names the forums of the regulation', () => {
    expect(advice(someFacts({ subject: 'rentIncrease' }))).toMatchObject({
      answer: 'no',
      refersTo: ['tribunal', 'court'],
    });
  });

  it('says no without a forum where the regulation names none', () => {
    expect(advice(someFacts({ forums: { tribunal: 'none', court: 'pending' } }))).toMatchObject({
      answer: 'no',
      refersTo: [],
    });
  });

  it('says not yet, and on which day', () => {
    expect(advice(someFacts({ priorSteps: tooEarly }))).toMatchObject({ answer: 'notYet', opensOn: '2026-02-15' });
  });

  it('says yes on that day', () => {
    expect(advice(someFacts({ priorSteps: tooEarly }), '2026-02-15')).toMatchObject({ answer: 'yes' });
  });

  it('says not yet without a day when something must be done first', () => {
    const result = advice(someFacts({ priorSteps: { corporation: { form: 'spoken', answer: 'refused' } } }));

    expect(result).toMatchObject({ answer: 'notYet' });
    expect(result).not.toHaveProperty('opensOn');
  });

  it('says no rather than not yet when both are true', () => {
    expect(advice(someFacts({ subject: 'rent', priorSteps: tooEarly }))).toMatchObject({ answer: 'no' });
  });

  it('is undecided while nothing is answered, and names every fact that matters', () => {
    expect(advice({})).toMatchObject({
      answer: 'undecided',
      missing: [
        'subject',
        'priorSteps.corporation.form',
        'priorSteps.corporation.answer',
        'priorSteps.corporation.on',
        'forums.court',
        'earlierAdvice',
      ],
    });
  });

  it('asks no more about what cannot change the answer', () => {
    expect(advice({ subject: 'rent' })).toMatchObject({ answer: 'no', missing: [] });
  });

  it('leaves to the committee what the committee may decide', () => {
    expect(advice(someFacts({ earlierAdvice: true }))).toMatchObject({
      answer: 'undecided',
      missing: [],
      grounds: [{ ground: 'earlierAdvice', force: 'may' }],
    });
  });

  it.each(['2026-02-11', '2200-12-31', '2026-02-30', 'soon'])('takes %s for no answer to when it was', (on) => {
    const facts = someFacts({ priorSteps: { corporation: { form: 'written', answer: 'none', on } } });

    expect(advice(facts)).toMatchObject({ answer: 'undecided', missing: ['priorSteps.corporation.on'] });
  });
});
