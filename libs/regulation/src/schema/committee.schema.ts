import { z } from 'zod';
import { durationIfKnown } from './duration.js';
import { addressName, citation, ownName, yesNoUnknown } from './words.js';

export const nominators = [
  'rentersOrganisations',
  'participants',
  'sittingMembers',
  'selectionBody',
  'authority',
  'unknown',
] as const;

export const expertises = ['law', 'tenancyLaw', 'socialHousing', 'mediation', 'construction', 'care', 'other'] as const;

/** One seat: who nominates, and whether it changes with the case. */
export const seatSchema = z.strictObject({
  role: z.enum(['chair', 'member']).describe('Whether it is the seat of the chair or of a member.'),
  nominatedBy: z.array(z.enum(nominators)).min(1).describe('Who nominates; several together.'),
  nomination: z
    .enum(['jointly', 'doubleConsent', 'each', 'unknown'])
    .describe('`jointly`: together; `doubleConsent`: each side must agree; `each`: every one for itself.'),
  boundTo: z
    .enum(['participantConcerned'])
    .optional()
    .describe('The seat changes with the case: its nominator is the one of the participant concerned.'),
  ifVacant: z
    .enum(['deputy', 'otherParticipant', 'withoutSeat', 'unknown'])
    .optional()
    .describe('What happens when nobody can fill a seat that is bound to the case.'),
  expertise: z.array(z.enum(expertises)).min(1).optional().describe('What whoever sits here must know of.'),
  source: citation,
});

const independenceSchema = z.strictObject({
  noTies: yesNoUnknown.describe('Whether members have no ties with a participant.'),
  coolingOff: durationIfKnown.describe('How long before appointment there must have been no ties.'),
  appliesTo: z
    .array(z.enum(['members', 'secretary']))
    .min(1)
    .describe('For whom this holds.'),
  source: citation,
});

const officeSchema = z.strictObject({
  length: durationIfKnown.describe('How long a member is appointed for.'),
  reappointments: z.union([z.int().min(0).max(20), z.enum(['free', 'unknown'])]).describe('How often again.'),
  atMost: durationIfKnown.describe('How long in all.'),
  runningCases: z
    .enum(['finished', 'passedOn', 'unknown'])
    .optional()
    .describe(
      'Whether a member whose office ends finishes the cases he sits in, or passes them on. Where nothing is said he finishes them.',
    ),
  source: citation,
});

const secretarySchema = z.strictObject({
  employedBy: z
    .enum(['participant', 'platform', 'committee', 'outsideFirm', 'unknown'])
    .describe('Who employs the secretary.'),
  participant: addressName.optional().describe('Only when a participant does: which one.'),
  votes: yesNoUnknown.describe('Whether the secretary votes.'),
  whenRespondentEmploys: z
    .enum(['deputy', 'disclosed', 'notInDeliberation', 'unknown'])
    .optional()
    .describe(
      'What happens in a case about the participant that employs the secretary: a deputy takes it, the parties are told, or the secretary is not there in deliberation too. Where nothing is said the parties are told and the chair decides.',
    ),
  source: citation,
});

const challengeSchema = z.strictObject({
  by: z
    .array(z.enum(['complainant', 'respondent']))
    .min(1)
    .describe('Who can challenge a member.'),
  decidedBy: z.enum(['otherMembers', 'chair', 'deputies', 'unknown']).describe('Who decides on it.'),
  source: citation,
});

const setUpSchema = z.strictObject({
  by: z.enum(['oneParticipant', 'oneOrMore']).describe('Whether one participant sets it up, or several can together.'),
  board: z
    .enum(['jointly', 'each', 'unknown'])
    .describe('Of a committee of several: whose board decides where the committee itself is concerned.'),
  source: citation,
});

/** Who sits, who chose them, and who may not. */
export const committeeSchema = z.strictObject({
  setUp: setUpSchema.optional().describe('Who sets the committee up, and whose board decides about it.'),
  size: z
    .union([z.int().min(1).max(50), z.literal('unknown')])
    .describe(
      'How many people sit in a case; `unknown` when the source is silent: then the seats are the least there are.',
    ),
  quorum: z.union([z.int().min(1).max(50), z.enum(['none', 'unknown'])]).describe('How many must be there at least.'),
  seats: z.record(ownName, seatSchema).describe('The seats in one case.'),
  deputies: z
    .union([z.int().min(0).max(50), z.literal('unknown')])
    .optional()
    .describe('How many deputies there are.'),
  expertise: z
    .strictObject({
      everybody: z.array(z.enum(expertises)).min(1).optional().describe('What every member must know of.'),
      somebody: z.array(z.enum(expertises)).min(1).optional().describe('What at least one member must know of.'),
      source: citation,
    })
    .optional()
    .describe('What the panel must know of.'),
  independence: independenceSchema.optional().describe('Who cannot be a member.'),
  office: officeSchema.optional().describe('For how long members are appointed.'),
  secretary: secretarySchema.optional().describe('Who supports the committee.'),
  recusal: z
    .enum(['onOwnMotion', 'decidedByOthers', 'unknown'])
    .optional()
    .describe('How a member steps back from a case.'),
  challenge: challengeSchema.optional().describe('Whether a party can ask that a member does not sit.'),
  voting: z.enum(['majority', 'unanimity', 'unknown']).optional().describe('How the panel decides.'),
  source: citation,
});
