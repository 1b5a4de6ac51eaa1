import { graphql } from '../../../api/document.js';

export const ownAddressDocument = graphql(`
  query OwnAddress($id: ID!, $language: Language!) {
    case(id: $id) {
      id
      number
      complainant {
        name
        email
        phone
        address
      }
      parties(language: $language) {
        id
        capacity
        isYou
        contact {
          name
          email
          phone
          address
        }
      }
    }
  }
`);

export const changeContactDetailsDocument = graphql(`
  mutation ChangeContactDetails($input: ChangeContactDetailsInput!) {
    changeContactDetails(input: $input) {
      case {
        id
      }
    }
  }
`);
