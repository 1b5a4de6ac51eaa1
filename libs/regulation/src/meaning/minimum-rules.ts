import type { Path } from '../read/problem.js';
import type { Minimum, RegulationRules } from '../regulation.schema.js';
import { lengthInDays } from './lengths.js';

export const parameters = ['nominatedBy', 'atLeast', 'forum', 'term', 'ground', 'length'] as const;
export type Parameter = (typeof parameters)[number];

/** What one kind of minimum asks for, when it is kept, where it is broken and what to do then. */
interface MinimumRule {
  readonly needs: readonly Parameter[];
  isKept(regulation: RegulationRules, minimum: Minimum): boolean;
  place(minimum: Minimum): Path;
  remedy(minimum: Minimum): string;
}

const termPlace = ({ term = '' }: Minimum) => ['terms', term];
const groundPlace = ({ ground = '' }: Minimum) => ['grounds', ground];
const atMost = ({ length = '' }: Minimum) => `It may be at most ${length}`;
const atLeast = ({ length = '' }: Minimum) => `It must be at least ${length}`;

export const minimumRules: Readonly<Record<Minimum['rule'], MinimumRule>> = {
  seatsNominatedBy: {
    needs: ['nominatedBy', 'atLeast'],
    isKept: ({ committee }, { nominatedBy, atLeast: least = 1 }) =>
      Object.values(committee?.seats ?? {}).filter((seat) => nominatedBy && seat.nominatedBy.includes(nominatedBy))
        .length >= least,
    place: () => ['committee', 'seats'],
    remedy: ({ nominatedBy = '', atLeast: least = 1 }) => `At least ${least} seats must be nominated by ${nominatedBy}`,
  },
  nextInstanceIncludes: {
    needs: ['forum'],
    isKept: ({ outcome }, { forum = '' }) => outcome?.nextInstance?.forums.includes(forum) ?? false,
    place: () => ['outcome', 'nextInstance'],
    remedy: ({ forum = '' }) => `${forum} must stand under outcome.nextInstance.forums`,
  },
  termAtMost: {
    needs: ['term', 'length'],
    isKept: ({ terms }, { term = '', length }) => within(terms[term]?.within, length, false),
    place: termPlace,
    remedy: atMost,
  },
  termAtLeast: {
    needs: ['term', 'length'],
    isKept: ({ terms }, { term = '', length }) => within(length, terms[term]?.within, false),
    place: termPlace,
    remedy: atLeast,
  },
  waitAtMost: {
    needs: ['ground', 'length'],
    isKept: ({ grounds }, { ground = '', length }) => within(grounds[ground]?.opens?.wait, length, true),
    place: groundPlace,
    remedy: atMost,
  },
  filingAtLeast: {
    needs: ['ground', 'length'],
    isKept: ({ grounds }, { ground = '', length }) => within(length, grounds[ground]?.closes?.within, true),
    place: groundPlace,
    remedy: atLeast,
  },
  freeOfCharge: {
    needs: [],
    isKept: ({ costs }) => costs?.complainant === 'free',
    place: () => ['costs'],
    remedy: () => 'Complaining must be free',
  },
  noFurtherGrounds: {
    needs: [],
    isKept: () => true,
    place: () => ['grounds'],
    remedy: () => 'No ground may be added',
  },
};

/** Whether one length is not longer than another; what holds when one of them is not there is for the rule to say. */
function within(length: string | undefined, limit: string | undefined, otherwise: boolean): boolean {
  return length === undefined || limit === undefined ? otherwise : lengthInDays(length) <= lengthInDays(limit);
}
