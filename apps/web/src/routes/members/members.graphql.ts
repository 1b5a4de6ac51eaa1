import { graphql } from '../../api/document.js';

export const membersDocument = graphql(`
  query Members {
    committee {
      id
      participants {
        key
        name
      }
      members {
        name
        seat
        capacity
        nominatedBy {
          by
          participant
        }
        sidePositions {
          title
          organisation
        }
      }
    }
  }
`);
