import { graphql } from '../../api/document.js';

export const howItWorksDocument = graphql(`
  query HowItWorks($language: Language!) {
    regulation(language: $language) {
      id
      howItWorks {
        title
        intro
        sections {
          id
          heading
          paragraphs
          items
        }
      }
    }
  }
`);
