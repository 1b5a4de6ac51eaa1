import type { CaseFacts } from '#procedure';
import { forumStates, priorStepForms, subjects } from '#regulation';

/** Facts in both forms: as the procedure knows them, and by the names that conditions use. */
export interface TriedFacts {
  readonly facts: CaseFacts;
  readonly named: Record<string, string>;
}

const answers = { none: 'none', spoken: 'refused', written: 'refused' } as const;

/** Every combination of what the exclusion grounds are about. */
export function everyCombination(participant: string): TriedFacts[] {
  return subjects.flatMap((subject) =>
    priorStepForms.flatMap((form) =>
      forumStates.flatMap((court) =>
        forumStates.flatMap((huurcommissie) =>
          [false, true].map((earlierAdvice) =>
            tried({ subject, form, court, huurcommissie, earlierAdvice, participant }),
          ),
        ),
      ),
    ),
  );
}

interface Choice extends Pick<CaseFacts, 'subject' | 'participant'> {
  readonly form: (typeof priorStepForms)[number];
  readonly court: (typeof forumStates)[number];
  readonly huurcommissie: (typeof forumStates)[number];
  readonly earlierAdvice: boolean;
}

function tried({ subject, participant, form, court, huurcommissie, earlierAdvice }: Choice): TriedFacts {
  return {
    facts: {
      subject,
      participant,
      priorSteps: { corporation: { form, answer: answers[form], on: '2026-01-12' } },
      forums: { court, huurcommissie },
      earlierAdvice,
    },
    named: {
      subject,
      participant,
      'priorSteps.corporation.form': form,
      'priorSteps.corporation.answer': answers[form],
      'forums.court': court,
      'forums.huurcommissie': huurcommissie,
      earlierAdvice: earlierAdvice ? 'yes' : 'no',
    },
  };
}
