import { StepRefused } from '#problems';

/** Why something about the people of the committee cannot be done, besides what the regulation says of an appointment. */
export type MemberRefusal =
  'noCommittee' | 'withdrawn' | 'alreadyAppointed' | 'alreadyEnded' | 'oneself' | 'tooMany' | 'erased';

const sentences: Readonly<Record<MemberRefusal, string>> = {
  noCommittee: 'The regulation of today has no committee, so there are no seats.',
  withdrawn: 'This nomination was withdrawn. Nominate again.',
  alreadyAppointed: 'Whoever was nominated was appointed already.',
  alreadyEnded: 'This has ended already.',
  oneself: 'Nobody appoints himself. Ask somebody else who may appoint.',
  tooMany: 'So many are not kept of one person. Take away what no longer counts.',
  erased: 'What was known of this person was erased, so nothing can be added to it.',
};

export function memberRefused(reason: MemberRefusal): StepRefused {
  const rule = reason === 'noCommittee' ? 'committee' : 'members';
  return new StepRefused(sentences[reason], { reason, rule, source: undefined, missing: [] });
}
