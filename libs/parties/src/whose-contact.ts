import { type Viewer } from '#access';
import { NotFound } from '#problems';
import { type CaseParty } from './case-party.entity.js';
import { partyRefused } from './party-refused.js';

/**
 * Of whom somebody changes how he is reached; undefined is whoever filed. A party does so for himself, and whoever acts in everything
 * also for whom he acts; the office for everybody. Throws NotFound and StepRefused.
 */
export function whoseContact(
  viewer: Viewer,
  everybody: readonly CaseParty[],
  partyId: string | undefined,
): CaseParty | undefined {
  if (viewer.kind !== 'party') {
    return partyId === undefined ? undefined : present(everybody, partyId);
  }
  const own = everybody.find(({ credentialId }) => credentialId === viewer.credentialId);
  const forWhom = own && forWhomIs(own);
  const whom = partyId ?? forWhom;
  if (![forWhom, own?.id].includes(whom)) {
    throw partyRefused('notYourDetails');
  }
  return whom === undefined ? undefined : present(everybody, whom);
}

/** Whoever acts in everything speaks for somebody else; undefined is whoever filed. */
function forWhomIs({ id, capacity, actsForId }: CaseParty): string | undefined {
  const isActing = capacity === 'representative' || capacity === 'legalRepresentative';
  return isActing ? (actsForId ?? undefined) : id;
}

function present(everybody: readonly CaseParty[], partyId: string): CaseParty {
  const found = everybody.find(({ id }) => id === partyId);
  if (!found) {
    throw new NotFound('person in this case');
  }
  if (found.endedAt !== null) {
    throw partyRefused('alreadyEnded');
  }
  return found;
}
