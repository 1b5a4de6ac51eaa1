import { type PartyContent } from '#cases';
import { BadInput } from '#problems';

/** The ways to reach somebody. */
export const waysToReach = ['email', 'phone', 'address'] as const;
export type ContactDetails = Partial<Pick<PartyContent, (typeof waysToReach)[number]>>;

/** Who somebody is with what changes. Throws BadInput when nothing does, or when no way to reach him would be left. */
export function contactWith(before: PartyContent, changes: ContactDetails): PartyContent {
  const after: PartyContent = {
    name: before.name,
    ...Object.fromEntries(
      waysToReach.flatMap((way) => {
        const said = changes[way] ?? before[way] ?? '';
        return /\S/u.test(said) ? [[way, said]] : [];
      }),
    ),
  };
  if (waysToReach.every((way) => after[way] === before[way])) {
    throw new BadInput([{ field: 'email', message: 'Nothing is different from what is known. Change what is new.' }]);
  }
  if (waysToReach.every((way) => after[way] === undefined)) {
    const message = 'Leave at least one way to reach you: an e-mail address, a telephone number or a postal address.';
    throw new BadInput([{ field: 'email', message }]);
  }
  return after;
}
