import { graphql } from '../api/document.js';

export const addressDocument = graphql(`
  query CommitteeAddress {
    committee {
      id
      postalAddress
      website
    }
  }
`);
