import { graphql } from '../../api/document.js';

export const committeePageDocument = graphql(`
  query CommitteePage {
    committee {
      id
      pageVersion
      contact {
        phone
        phoneHours
        email
      }
      annualReports {
        year
        title
        address
      }
      look {
        brand
        accent
        link
        font
        headingFont
        headingWeight
        radius
      }
    }
  }
`);

export const changeCommitteePageDocument = graphql(`
  mutation ChangeCommitteePage($input: ChangeCommitteePageInput!) {
    changeCommitteePage(input: $input) {
      version
    }
  }
`);
