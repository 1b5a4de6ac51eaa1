import type { ProcedureRole, Regulation } from '#regulation';
import { type Refusal, refuse } from '../refusal.js';

/** Why grounds cannot stop a case: the regulation does not have them, or they only count before the admission. */
export function unknownGrounds(regulation: Regulation, named: readonly string[] = []): Refusal | undefined {
  const unknown = named.filter((ground) => !Object.hasOwn(regulation.grounds, ground));
  if (unknown.length > 0) {
    return refuse('unknownGround', 'grounds', { details: { grounds: unknown } });
  }
  const early = named.find((ground) => (regulation.grounds[ground]?.arises ?? 'beforeAdmission') === 'beforeAdmission');
  return early === undefined
    ? undefined
    : refuse('groundNotForOutcome', `grounds.${early}.arises`, {
        source: regulation.grounds[early]?.source,
        details: { grounds: [early] },
      });
}

/** Why this role cannot decide on grounds: the regulation leaves them to others. */
export function notForThisRole(
  { grounds }: Regulation,
  named: readonly string[],
  role: ProcedureRole,
): Refusal | undefined {
  const reserved = named.find((name) => grounds[name]?.by && !grounds[name].by.includes(role));
  return reserved === undefined
    ? undefined
    : refuse('roleMayNot', `grounds.${reserved}.by`, {
        source: grounds[reserved]?.source,
        details: { role, roles: grounds[reserved]?.by ?? [] },
      });
}
