import { graphql } from '../../api/document.js';

export const filingFactsDocument = graphql(`
  query FilingFacts($language: Language!) {
    regulation(language: $language) {
      id
      required
      recommended
      channels
      anonymousAccepted
      subjects {
        value
        label
      }
      questions {
        id
        fact
        question
        explanation
        kind
        options {
          value
          label
        }
        onlyWhen {
          fact
          values
        }
      }
    }
    committee {
      id
      postalAddress
      participants {
        id
        key
        name
      }
    }
  }
`);

export const fileComplaintDocument = graphql(`
  mutation FileComplaint($input: FileComplaintInput!) {
    fileComplaint(input: $input) {
      caseId
      number
      loginCode
      password
      confirmationSentTo
    }
  }
`);

export const filedCaseDocument = graphql(`
  query FiledCase($id: ID!, $language: Language!) {
    case(id: $id) {
      id
      number
      deadlines(language: $language) {
        term
        label
        dueOn
        on
        force
        status
      }
    }
  }
`);
