import { type Step, steps } from '#access';
import { type Permission } from '../../apps/api/src/graphql/permission.js';

/** With these a case begins; they are offered in no case. */
const beginnings: readonly string[] = ['fileComplaint', 'registerComplaint'] satisfies Step[];

interface Mutation {
  /** Such as `Mutation.withdraw`. */
  readonly name: string;
  readonly permission: Permission | undefined;
}

/** The steps that a case offers and that no mutation takes, or one that asks another right. */
export function offeredInVain(offered: readonly string[], mutations: readonly Mutation[]): string[] {
  return offered.flatMap((step) => {
    const found = mutations.find(({ name }) => name === `Mutation.${step}`);
    if (!found) {
      return [`${step} is offered, and there is no such mutation`];
    }
    const { permission } = found;
    const asked = typeof permission === 'object' ? `${permission.action} ${permission.subject}` : permission;
    return asked === `${step} Case` ? [] : [`${step} is offered, and asks: ${asked}`];
  });
}

/** The mutations with the name of a step in a case that no case offers. */
export function neverOffered(offered: readonly string[], mutations: readonly Mutation[]): string[] {
  return mutations
    .map(({ name }) => name.replace(/^Mutation\./, ''))
    .filter((name) => steps.some((step) => step === name))
    .filter((name) => !beginnings.includes(name) && !offered.includes(name));
}
