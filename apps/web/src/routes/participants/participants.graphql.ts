import { graphql } from '../../api/document.js';

export const participantsDocument = graphql(`
  query Participants {
    committee {
      id
      participants {
        id
        name
      }
    }
  }
`);
