import { z } from 'zod';
import { durationIfKnown } from './duration.js';
import { piecesSchema } from './pieces.schema.js';
import { citation, yesNoUnknown } from './words.js';

const places = [
  'participantOffice',
  'complainantHome',
  'otherParticipant',
  'nearDwelling',
  'committee',
  'online',
] as const;

/** Hearing both sides. */
export const hearingSchema = z.strictObject({
  held: z
    .enum(['always', 'asARule', 'perCase', 'ifPartiesWant', 'never', 'unknown'])
    .describe('Whether there is a hearing; `perCase`: the committee decides each time.'),
  public: z
    .enum(['closed', 'public', 'publicUnlessClosed', 'unknown'])
    .describe('Whether others can be there to listen.'),
  together: yesNoUnknown.describe('Whether both sides are heard in each other’s presence.'),
  presence: z
    .enum(['committeeDecides', 'partiesOnly', 'free', 'unknown'])
    .describe('Who decides who may be there besides the parties.'),
  persons: z
    .strictObject({
      announced: yesNoUnknown.describe('Whether their names must be given to the committee first.'),
      before: durationIfKnown.describe('How long before the hearing; a name that is given later is refused.'),
      admitted: yesNoUnknown.describe('Whether the committee must admit them.'),
      source: citation,
    })
    .optional()
    .describe('Witnesses, experts and others who can contribute.'),
  place: z
    .strictObject({
      usually: z.enum([...places, 'unknown']).describe('Where it mostly is.'),
      also: z.array(z.enum(places)).min(1).optional().describe('Where it can be as well.'),
      source: citation,
    })
    .optional()
    .describe('Where the hearing is.'),
  mediation: z
    .enum(['inHearing', 'before', 'none', 'unknown'])
    .describe('Whether the committee tries to help both sides come to terms, and when.'),
  pieces: piecesSchema.optional(),
  source: citation,
});
