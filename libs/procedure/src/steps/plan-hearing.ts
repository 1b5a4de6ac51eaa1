import type { Situation, StepMeaning } from '../decision.js';
import { openPublicity, placesNamed } from '../hearing-rules.js';
import { optional } from '../inputs/input.js';
import { choice, content, day, timeOfDay } from '../inputs/kinds.js';
import { type Refusal, refuse } from '../refusal.js';
import { hearingPlaces, publicities } from '../words.js';
import { tooEarly } from '../dates.js';
import { noticeTooShort } from './hearing-notice.js';

export const planHearingInputs = {
  hearingOn: day('The day of the hearing, which may lie ahead.'),
  startsAt: optional(timeOfDay('At what time it begins, where the regulation applies.')),
  place: optional(choice(hearingPlaces, 'Where; the place that the regulation names when left out.')),
  publicity: optional(choice(publicities, 'Whether others can listen, as far as the regulation leaves that open.')),
  contentId: optional(content('The address, and what people need to know.')),
  motivationId: optional(
    content('The reasons; needed for a place that the regulation does not name, and for closing the doors.'),
  ),
};

/** The day of the step is the day the invitations went out. A new day takes the place of the one before. */
export const planHearing: StepMeaning<'planHearing'> = {
  event: 'hearingPlanned',
  inputs: planHearingInputs,
  often: true,
  requirements: (situation) => placeNotNamed(situation) ?? publicityNotOpen(situation),
  take: (situation) =>
    tooEarly(
      { field: 'hearingOn', day: situation.request.hearingOn },
      situation.day,
      situation.rule,
      situation.request.step,
    ) ??
    noticeTooShort(situation) ?? {
      kind: 'taken',
      data: { place: placeOf(situation), publicity: publicityOf(situation) },
      moments: { hearing: situation.request.hearingOn },
    },
};

type Planning = Situation<'planHearing'>;

function placeOf({ request, regulation }: Planning) {
  return request.place ?? placesNamed(regulation).usual;
}

function publicityOf({ request, regulation }: Planning) {
  return request.publicity ?? openPublicity(regulation)[0] ?? 'closed';
}

function placeNotNamed(situation: Planning): Refusal | undefined {
  const { named, source } = placesNamed(situation.regulation);
  const value = placeOf(situation);
  return named && !named.includes(value) && situation.request.motivationId === undefined
    ? refuse('requirementsMissing', 'hearing.place', {
        source,
        missing: ['motivationId'],
        details: { field: 'place', value },
      })
    : undefined;
}

function publicityNotOpen(situation: Planning): Refusal | undefined {
  const { regulation, request } = situation;
  const value = publicityOf(situation);
  const source = regulation.hearing?.source;
  const details = { field: 'publicity', value };
  if (!openPublicity(regulation).includes(value)) {
    return refuse('notInRegulation', 'hearing.public', { source, missing: ['publicity'], details });
  }
  return regulation.hearing?.public === 'publicUnlessClosed' && value === 'closed' && request.motivationId === undefined
    ? refuse('requirementsMissing', 'hearing.public', { source, missing: ['motivationId'], details })
    : undefined;
}
