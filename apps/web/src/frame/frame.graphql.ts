import { graphql } from '../api/document.js';

export const addressDocument = graphql(`
  query CommitteeAddress {
    committee {
      id
      postalAddress
      contact {
        phone
        phoneHours
        email
      }
      website
    }
  }
`);
