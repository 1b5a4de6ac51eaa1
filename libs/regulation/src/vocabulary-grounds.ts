/** What a ground means for the complaint. */
export const groundTypes = ['notCompetent', 'otherForum', 'otherForm', 'forwarded', 'notYet', 'final'] as const;
export type GroundType = (typeof groundTypes)[number];

export const groundForces = ['must', 'may', 'needNot'] as const;
export type GroundForce = (typeof groundForces)[number];

/** When a ground can come up. */
export const groundMoments = ['beforeAdmission', 'afterAdmission', 'anyTime'] as const;
export type GroundMoment = (typeof groundMoments)[number];

/** What somebody may bring that is not (yet) a complaint. */
export const signals = ['complaint', 'report', 'repairRequest', 'question'] as const;
export type Signal = (typeof signals)[number];

/** In what capacity somebody complains. */
export const capacities = [
  'renter',
  'coRenter',
  'formerRenter',
  'futureRenter',
  'houseSeeker',
  'subRenter',
  'buyer',
  'cooperator',
  'resident',
  'client',
  'employee',
  'formerEmployee',
  'relative',
  'thirdParty',
  'rentersOrganisation',
  'residentsCommittee',
  'other',
] as const;
export type Capacity = (typeof capacities)[number];
