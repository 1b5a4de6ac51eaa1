import type { Regulation } from '#regulation';
import type { HearingPlace, Publicity } from './words.js';

type Rule = NonNullable<Regulation['hearing']>;
type PlaceWord = NonNullable<NonNullable<Rule['place']>['also']>[number];

const placeOf: Readonly<Record<PlaceWord, HearingPlace>> = {
  participantOffice: 'respondentOffice',
  complainantHome: 'complainantHome',
  otherParticipant: 'otherParticipantOffice',
  nearDwelling: 'nearby',
  committee: 'committeeOffice',
  online: 'online',
};

/** Where a hearing is under a regulation. */
export interface PlacesNamed {
  /** Where it mostly is; the respondent's head office where the regulation is silent. */
  readonly usual: HearingPlace;
  /** Every place that the regulation names, the usual one first; undefined where it is silent, so that any place will do. */
  readonly named: readonly HearingPlace[] | undefined;
  readonly source?: string;
}

export function placesNamed({ hearing }: Regulation): PlacesNamed {
  const place = hearing?.place;
  if (!place || place.usually === 'unknown') {
    return { usual: 'respondentOffice', named: undefined };
  }
  const usual = placeOf[place.usually];
  return { usual, named: [usual, ...(place.also ?? []).map((word) => placeOf[word])], source: place.source };
}

/** What the regulation leaves to choose: the first is how it is where nobody chooses. A regulation that is silent keeps the door closed. */
export function openPublicity({ hearing }: Regulation): readonly Publicity[] {
  switch (hearing?.public ?? 'unknown') {
    case 'closed':
      return ['closed'];
    case 'public':
      return ['public'];
    case 'publicUnlessClosed':
      return ['public', 'closed'];
    default:
      return ['closed', 'public'];
  }
}
