import { graphql } from '../../../api/document.js';

export const ownMessagesDocument = graphql(`
  query OwnMessages($id: ID!, $language: Language!) {
    case(id: $id) {
      id
      messages(language: $language) {
        id
        conversation
        text
        from
        own
        sentAt
        unread
        readBy {
          by
          since
        }
      }
      steps {
        step
      }
    }
  }
`);

export const sendMessageDocument = graphql(`
  mutation SendMessage($input: SendMessageInput!) {
    sendMessage(input: $input) {
      case {
        id
      }
    }
  }
`);

export const markMessagesReadDocument = graphql(`
  mutation MarkMessagesRead($input: MarkMessagesReadInput!) {
    markMessagesRead(input: $input) {
      case {
        id
      }
    }
  }
`);
