import { graphql } from '../../api/document.js';

export const frontDocument = graphql(`
  query Front($language: Language!) {
    committee {
      id
      participants {
        id
        name
      }
    }
    regulation(language: $language) {
      id
      howItWorks {
        intro
      }
    }
  }
`);
