import { graphql } from '../../../api/document.js';

export const ownPiecesDocument = graphql(`
  query OwnPieces($id: ID!) {
    case(id: $id) {
      id
      participant {
        id
        name
      }
      pieces {
        id
        number
        kind
        side
        state
        receivedOn
        late
        leave
        reasons
        content {
          title
          text
          attachments {
            id
            name
            size
          }
        }
        shown {
          side
          countsFrom
          byPost
        }
        opened {
          side
          openedAt
        }
      }
      steps {
        step
        open
        reason
      }
    }
  }
`);
