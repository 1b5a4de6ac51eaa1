import { type OwnPeopleQuery } from '../../../graphql/generated/graphql.js';

export type PeopleCase = NonNullable<OwnPeopleQuery['case']>;
export type Person = PeopleCase['parties'][number];

/** How somebody is called on these pages: by the name, or by what he is. */
export function calledBy({ name, label }: Person): string {
  return name?.trim() ? name : label;
}

/** Whether whoever looks can end it here: what the law gave, the office ends. */
export function canBeEnded({ capacity, isYou }: Person, complains: boolean): boolean {
  if (isYou) return capacity !== 'coComplainant';
  return complains && (capacity === 'helper' || capacity === 'representative');
}
