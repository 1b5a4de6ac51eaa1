/**
 * The platform's fixed vocabulary: the only words a regulation may use. A regulation chooses from it and gives
 * parameters; it never adds a word. The words for roles, events, steps, stages and letters stand in files of their own.
 */

/** What a complaint can be about; statistics compare committees by these. */
export const subjects = [
  'rent',
  'rentIncrease',
  'serviceCharges',
  'repair',
  'maintenance',
  'nuisance',
  'staffConduct',
  'contractorWork',
  'information',
  'newDwelling',
  'noReaction',
  'allocation',
  'damages',
  'moneyMatters',
  'other',
] as const;
export type Subject = (typeof subjects)[number];

export const channels = ['online', 'post', 'email', 'spoken'] as const;
export type Channel = (typeof channels)[number];

/** Things a complaint must contain before the committee can treat it. */
export const contents = ['name', 'contact', 'description', 'dissatisfaction', 'period', 'against'] as const;
export type Content = (typeof contents)[number];

/** What a complainant may be advised to send along. */
export const enclosures = ['earlierComplaint', 'earlierAnswer'] as const;
export type Enclosure = (typeof enclosures)[number];

/** What a respondent can be asked to send. */
export const askedFor = ['reaction', 'policy', 'documents'] as const;
export type AskedFor = (typeof askedFor)[number];
