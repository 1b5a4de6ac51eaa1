import { type Role } from '../words.js';

/** How a role is called and explained to people. */
export interface RoleWords {
  readonly title: string;
  /** The Dutch term of art. */
  readonly dutch: string;
  readonly who: string;
}

export const roleWords: Readonly<Record<Role, RoleWords>> = {
  visitor: { title: 'Visitor', dutch: 'bezoeker', who: 'Everybody who is not signed in.' },
  complainant: {
    title: 'Complainant',
    dutch: 'klager',
    who: 'The renter, or somebody else, whose complaint it is. Signs in with the login code of the case.',
  },
  representative: {
    title: 'Representative',
    dutch: 'gemachtigde',
    who: 'Acts for the complainant with a power of attorney. A lawyer needs none.',
  },
  legalRepresentative: {
    title: 'Legal representative',
    dutch: 'bewindvoerder, curator, mentor, ouder of erfgenaam',
    who: 'Acts for the complainant because the law or a judge says so.',
  },
  helper: {
    title: 'Helper',
    dutch: 'vertrouwenspersoon, mantelzorger',
    who: 'Somebody whom the complainant lets look along or write. The complainant can end that on any day.',
  },
  witness: { title: 'Witness', dutch: 'getuige', who: 'Somebody who tells at a hearing what he saw or heard.' },
  expert: { title: 'Expert', dutch: 'deskundige', who: 'Somebody who explains something at a hearing.' },
  employee: {
    title: 'Employee',
    dutch: 'medewerker, beklaagde',
    who: 'Somebody who works at a participant and can be complained of.',
  },
  participantContact: {
    title: 'Contact of a participant',
    dutch: 'contactpersoon van de deelnemer',
    who: 'Speaks for one participant, such as a housing corporation.',
  },
  handler: {
    title: 'Complaint handler',
    dutch: 'klachtbehandelaar',
    who: 'Treats complaints inside an organisation that does so itself.',
  },
  manager: {
    title: 'Manager',
    dutch: 'leidinggevende',
    who: 'Decides on complaints inside an organisation that treats them itself.',
  },
  director: {
    title: 'Director',
    dutch: 'directeur',
    who: 'Looks again at what a manager decided, inside an organisation that treats complaints itself.',
  },
  board: { title: 'Board', dutch: 'bestuur', who: 'Decides for one participant what becomes of an advice.' },
  boardMember: {
    title: 'Member of the supervising board',
    dutch: 'toezichthouder',
    who: 'Is told of complaints and answers, and may bring them up in the board of one participant.',
  },
  secretary: { title: 'Secretary', dutch: 'secretaris', who: 'Runs the procedure of the committee day by day.' },
  deputySecretary: {
    title: 'Deputy secretary',
    dutch: 'plaatsvervangend secretaris',
    who: 'Stands in for the secretary.',
  },
  chair: { title: 'Chair', dutch: 'voorzitter', who: 'Leads the committee.' },
  formerChair: { title: 'Former chair', dutch: 'oud-voorzitter', who: 'A chair whose office ended.' },
  member: { title: 'Member', dutch: 'lid', who: 'Sits in the panels for which the committee chooses him.' },
  formerMember: { title: 'Former member', dutch: 'oud-lid', who: 'A member whose office ended.' },
  rentersOrganisation: {
    title: "Renters' organisation",
    dutch: 'huurdersorganisatie',
    who: 'Speaks for the renters of one participant.',
  },
  tenantAdministrator: {
    title: 'Tenant administrator',
    dutch: 'beheerder',
    who: 'Looks after one committee on the platform: its people, not its cases.',
  },
  platformAdministrator: {
    title: 'Platform administrator',
    dutch: 'platformbeheerder',
    who: 'Looks after the installation on which the committees run.',
  },
};

/** The chapters of the page, in the order in which people look for themselves. */
export const roleGroups: Readonly<Record<string, readonly Role[]>> = {
  'The committee': ['secretary', 'deputySecretary', 'chair', 'formerChair', 'member', 'formerMember'],
  'The side of the complainant': ['visitor', 'complainant', 'representative', 'legalRepresentative', 'helper'],
  'The side of the organisation': [
    'participantContact',
    'board',
    'boardMember',
    'employee',
    'handler',
    'manager',
    'director',
  ],
  'At the hearing': ['witness', 'expert'],
  'Around the committee': ['rentersOrganisation', 'tenantAdministrator', 'platformAdministrator'],
};
