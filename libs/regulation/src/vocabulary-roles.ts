/** Who can do something in a procedure. Whoever acts for a complainant acts in the role of the complainant. */
export const procedureRoles = [
  'complainant',
  'secretary',
  'chair',
  'member',
  'participantContact',
  'employee',
  'handler',
  'manager',
  'director',
  'board',
  'boardMember',
  'system',
] as const;
export type ProcedureRole = (typeof procedureRoles)[number];

/** Roles inside the committee. */
export const committeeRoles = ['secretary', 'chair', 'member'] as const satisfies readonly ProcedureRole[];

/** Roles inside the participant: the landlord or another organisation that takes part. */
export const organisationRoles = [
  'participantContact',
  'handler',
  'manager',
  'director',
  'board',
] as const satisfies readonly ProcedureRole[];

/** Whom a term binds. */
export const addressees = [
  'complainant',
  'committee',
  'respondent',
  'participant',
  'board',
  'employee',
  'handler',
  'manager',
  'director',
  'parties',
] as const;
export type Addressee = (typeof addressees)[number];

/** To whom letters, notices and reminders can go. Of the members only who sit; of those who were announced only who may come. */
export const recipients = [
  'complainant',
  'respondent',
  'participant',
  'board',
  'employee',
  'committee',
  'secretary',
  'members',
  'admittedPersons',
  'handler',
  'manager',
  'director',
  'boardMember',
  'rentersOrganisation',
  'otherForum',
  'publicReport',
] as const;
export type Recipient = (typeof recipients)[number];

/** Who can be the respondent: the organisation, the employee complained of, or the body that allocates dwellings. */
export const respondents = ['participant', 'employee', 'platform'] as const;
export type Respondent = (typeof respondents)[number];
