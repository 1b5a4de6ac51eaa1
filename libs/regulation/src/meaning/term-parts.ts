import { listed, type Problem } from '../read/problem.js';
import type { RegulationRules, Term } from '../regulation.schema.js';
import { lengthInDays } from './lengths.js';

/** More time needs a step that takes it, and that step needs a term that can get longer. */
export function wrongExtensions({ terms, steps }: RegulationRules): Problem[] {
  const extendable = Object.entries(terms).filter(([, term]) => term.extendable);
  const without = extendable.map(([name]) => ({
    path: ['terms', name, 'extendable'],
    message: `terms.${name} can become longer, but no step extends it.`,
    remedy: 'Add the step extendTerm, or take extendable away.',
  }));
  const nothing = {
    path: ['steps', 'extendTerm'],
    message: 'The step extendTerm has no term that can become longer.',
    remedy: 'Write extendable with a term, or take the step away.',
  };
  if (!steps.extendTerm) {
    return without;
  }
  const roles = steps.extendTerm.by;
  const strangers = extendable.flatMap(([name, { extendable: rule }]) =>
    rule && !rule.by.some((role) => roles.includes(role))
      ? [
          {
            path: ['terms', name, 'extendable', 'by'],
            message: `terms.${name} can be made longer by ${listed(rule.by)}, who cannot take the step extendTerm.`,
            remedy: `Add the role to steps.extendTerm.by, or choose one of: ${listed(roles)}.`,
          },
        ]
      : [],
  );
  return extendable.length === 0 ? [nothing] : strangers;
}

/** What follows on a lapse must have somewhere to go. */
export function wrongLapses({ terms, forums, steps }: RegulationRules): Problem[] {
  return Object.entries(terms).flatMap(([name, { onLapse }]) => {
    const path = ['terms', name, 'onLapse'];
    const problems: Problem[] = (onLapse?.forums ?? [])
      .filter((forum) => !Object.hasOwn(forums, forum))
      .map((forum) => ({
        path: [...path, 'forums'],
        message: `terms.${name} opens the way to "${forum}", which is not one of the forums.`,
        remedy: `Known forums: ${listed(Object.keys(forums))}.`,
      }));
    if (onLapse?.effect === 'opensNextInstance' && !onLapse.forums) {
      problems.push({ path, message: `terms.${name} opens the next instance, but not which.`, remedy: 'Add forums.' });
    }
    if (onLapse?.effect === 'deemedDecision' && (!onLapse.to || !steps.recordLapse)) {
      problems.push({
        path,
        message: `terms.${name} deems a decision, but the case cannot go on from there.`,
        remedy: 'Write to: the stage that follows, and add the step recordLapse.',
      });
    }
    return problems;
  });
}

/** A term that is counted back hangs from a day that is fixed: it cannot become longer and no clock of it stands still. */
export function countedBackThatMoves({ terms, holds = {} }: RegulationRules): Problem[] {
  const held = Object.values(holds).flatMap(({ stops }) => (Array.isArray(stops) ? stops : []));
  return Object.entries(terms)
    .filter(([name, term]) => term.direction === 'countedBack' && moves(name, term, held))
    .map(([name]) => ({
      path: ['terms', name, 'direction'],
      message: `terms.${name} is counted back, so it cannot become longer or stand still.`,
      remedy: 'Take extendable and standsStillIn away, and name it in no hold.',
    }));
}

/** A reminder that would come before the term begins. */
export function remindersTooEarly({ terms }: RegulationRules): Problem[] {
  return Object.entries(terms).flatMap(([name, { within, reminders = [] }]) =>
    reminders.flatMap(({ before }, index) =>
      lengthInDays(before) < lengthInDays(within)
        ? []
        : [
            {
              path: ['terms', name, 'reminders', index],
              message: `terms.${name} reminds ${before} before its end, but lasts only ${within}.`,
              remedy: 'Remind later.',
            },
          ],
    ),
  );
}

/** While a case is held the hold itself says which clocks stop. */
export function stillInHeld({ terms }: RegulationRules): Problem[] {
  return Object.entries(terms)
    .filter(([, { standsStillIn = [] }]) => standsStillIn.includes('held'))
    .map(([name]) => ({
      path: ['terms', name, 'standsStillIn'],
      message: `terms.${name} stands still in "held", but that is for each hold to say.`,
      remedy: 'Take held away, and name the term under holds.<reason>.stops.',
    }));
}

function moves(name: string, { extendable, standsStillIn }: Term, held: readonly string[]): boolean {
  return extendable !== undefined || standsStillIn !== undefined || held.includes(name);
}
