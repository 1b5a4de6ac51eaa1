import {
  type Channel,
  type Content,
  type ReferralOutcome,
  type Respondent,
  type Signal,
  type Verdict,
} from '#regulation';
import { enumOf } from '../graphql/enums.js';

export const ChannelEnum = enumOf<Channel>('Channel', 'How a complaint comes in.', {
  online: 'On line, by the complainant.',
  post: 'By letter, also one that was handed in.',
  email: 'By e-mail.',
  spoken: 'By telephone or at a visit.',
});

export const ContentEnum = enumOf<Content>('Content', 'What a complaint can be required to say.', {
  name: 'Who complains.',
  contact: 'One way to reach that person.',
  description: 'What happened.',
  dissatisfaction: 'Why that person is not satisfied.',
  period: 'When it happened.',
  against: 'Which decision or which person it is about.',
});

export const RespondentEnum = enumOf<Respondent>('Respondent', 'Who answers a complaint.', {
  participant: 'The organisation.',
  employee: 'The employee complained of.',
  platform: 'The body that allocates dwellings.',
});

export const SignalEnum = enumOf<Signal>('Signal', 'What somebody brings.', {
  complaint: 'A complaint.',
  report: 'A report: not, or not yet, a complaint.',
  repairRequest: 'A request for a repair.',
  question: 'A question.',
});

export const ReferralOutcomeEnum = enumOf<ReferralOutcome>('ReferralOutcome', 'How a referral ended.', {
  solved: 'The complaint was solved.',
  returned: 'It was not: the complaint comes back.',
});

export const VerdictEnum = enumOf<Verdict>('Verdict', 'How an objection or a challenge ends.', {
  upheld: 'Whoever brought it is right.',
  rejected: 'The decision stays as it was.',
});
