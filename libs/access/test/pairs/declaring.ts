import { leads } from './office.js';
import { type Pair, reads, takes } from './pair.js';
import { aCase, inCommittee, oneself } from './people.js';

const chair = inCommittee('chair');

/** What a chair who sits sees before and after he declared to have no interest. */
export const declaringPairs: readonly Pair[] = [
  reads(
    'a chair who sits reads the names alone until he declared to have no interest',
    chair,
    aCase({ sittingPersonIds: [oneself], undeclaredPersonIds: [oneself], mediationUsable: true }),
    ['progress', 'parties'],
  ),
  reads('a chair who sits reads no more than one who does not', chair, aCase({ sittingPersonIds: [oneself] }), [
    'progress',
    'parties',
    'complaint',
    'response',
    'decision',
  ]),
  takes('a chair who sits can declare besides, and propose a summary', chair, aCase({ sittingPersonIds: [oneself] }), [
    ...leads,
    'declareInterests',
    'writeSummary',
  ]),
  takes(
    'a chair who sits and has not declared yet proposes no summary',
    chair,
    aCase({ sittingPersonIds: [oneself], undeclaredPersonIds: [oneself] }),
    [...leads, 'declareInterests'],
  ),
];
