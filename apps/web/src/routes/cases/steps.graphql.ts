import { graphql } from '../../api/document.js';

export const groundsDocument = graphql(`
  query CaseGrounds($id: ID!, $language: Language!) {
    case(id: $id) {
      id
      grounds(language: $language) {
        ground
        applies
        type
        force
        title
        source
      }
    }
  }
`);

export const acknowledgeReceiptDocument = graphql(`
  mutation AcknowledgeReceipt($input: StepInput!) {
    acknowledgeReceipt(input: $input) {
      case {
        id
        version
      }
    }
  }
`);

export const decideAdmissibilityDocument = graphql(`
  mutation DecideAdmissibility($input: DecideAdmissibilityInput!) {
    decideAdmissibility(input: $input) {
      case {
        id
        version
      }
    }
  }
`);

export const requestResponseDocument = graphql(`
  mutation RequestResponse($input: StepInput!) {
    requestResponse(input: $input) {
      case {
        id
        version
      }
    }
  }
`);

export const submitResponseDocument = graphql(`
  mutation SubmitResponse($input: SubmitResponseInput!) {
    submitResponse(input: $input) {
      case {
        id
        version
      }
    }
  }
`);
