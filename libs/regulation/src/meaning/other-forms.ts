import { listed, type Problem } from '../read/problem.js';
import type { RegulationRules } from '../regulation.schema.js';

/** What is no complaint has another form: the ground says which, and no other ground sends anybody to a form. */
export function wrongOtherForms({ grounds, forums }: RegulationRules): Problem[] {
  const forms = Object.keys(forums).filter((name) => forums[name]?.kind === 'form');
  return Object.entries(grounds).flatMap(([name, { type, refersTo = [] }]) => {
    const named = refersTo.filter((forum) => forms.includes(forum));
    if (type === 'otherForm') {
      return named.length > 0 && named.length === refersTo.length ? [] : [withoutForm(name, forms)];
    }
    return named.length === 0
      ? []
      : [
          {
            path: ['grounds', name, 'refersTo'],
            message: `grounds.${name} sends a complaint to a form, but its type is ${type}.`,
            remedy: 'Use the type otherForm, or name a body that decides.',
          },
        ];
  });
}

function withoutForm(ground: string, forms: readonly string[]): Problem {
  return {
    path: ['grounds', ground],
    message: `grounds.${ground} says that there is another form, but not which.`,
    remedy: `Add refersTo with a forum of the kind form. Known forms: ${listed(forms)}.`,
  };
}
