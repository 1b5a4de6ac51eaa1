import { graphql } from '../../../api/document.js';

export const ownPeopleDocument = graphql(`
  query OwnPeople($id: ID!, $language: Language!) {
    case(id: $id) {
      id
      number
      parties(language: $language) {
        id
        capacity
        label
        name
        isYou
        hasAccess
        lawyer
        powerOfAttorneyOn
        legalKindLabel
        grants
        since
        until
      }
    }
  }
`);

export const grantHelpDocument = graphql(`
  mutation GrantHelp($input: GrantHelpInput!) {
    grantHelp(input: $input) {
      partyId
      loginCode
      password
    }
  }
`);

export const changeHelpDocument = graphql(`
  mutation ChangeHelp($input: ChangeHelpInput!) {
    changeHelp(input: $input) {
      case {
        id
      }
    }
  }
`);

export const withdrawHelpDocument = graphql(`
  mutation WithdrawHelp($input: WhichPartyInput!) {
    withdrawHelp(input: $input) {
      case {
        id
      }
    }
  }
`);

export const endRepresentationDocument = graphql(`
  mutation EndRepresentation($input: WhichPartyInput!) {
    endRepresentation(input: $input) {
      case {
        id
      }
    }
  }
`);
