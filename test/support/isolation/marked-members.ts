import { randomUUID } from 'node:crypto';
import { type Caller } from '../caller.js';
import { type Tellers } from './marked-story.js';

/** A member in a seat and somebody who is nominated, with everything that is kept of people, and the mark in every text. */
export async function tellMembers({ mark, secretary, chair }: Tellers): Promise<void> {
  const renters = { by: 'rentersOrganisations', participant: 'north' };
  const who = (name: string) => ({ who: { name: `${mark} ${name}`, email: `${name}.${mark}@members.example` } });
  const seat = { seat: 'rentersMember', capacity: 'seat', nominators: [renters] };
  const { id: nominationId, personId } = await does(secretary, 'nominateMember', { ...who('Seated'), ...seat });
  await does(secretary, 'consentToNomination', { nominationId, ...renters, on: '2026-02-20' });
  await does(secretary, 'recordExpertise', { personId, expertise: ['law'] });
  await does(secretary, 'recordTie', { personId, kind: 'renting', participant: 'north' });
  const position = { personId, title: `The chair of ${mark}`, organisation: `The club of ${mark}` };
  await does(secretary, 'recordSidePosition', { ...position, shownPublicly: true });
  await does(chair, 'appointToSeat', { nominationId, from: '2026-02-24' });
  await does(secretary, 'nominateMember', { ...who('Nominated'), ...seat });
}

async function does(
  caller: Caller,
  mutation: string,
  input: object,
): Promise<{ readonly id: string; readonly personId: string }> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { id personId } }`;
  const data = await caller.gets<Record<string, { id: string; personId: string }>>(document, {
    input: { clientKey: randomUUID(), ...input },
  });
  return data[mutation]!;
}
