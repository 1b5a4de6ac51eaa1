import { graphql } from '../../../api/document.js';

export const ownWithdrawDocument = graphql(`
  query OwnWithdraw($id: ID!, $language: Language!) {
    case(id: $id) {
      id
      number
      version
      ended
      subjectLabel(language: $language)
      matterLabel(language: $language)
      participant {
        name
      }
      steps {
        step
        open
        reason
      }
    }
  }
`);

export const withdrawDocument = graphql(`
  mutation OwnWithdrawing($input: WithdrawInput!) {
    withdraw(input: $input) {
      case {
        id
        ended
      }
    }
  }
`);
