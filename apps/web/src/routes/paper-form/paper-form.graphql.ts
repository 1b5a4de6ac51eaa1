import { graphql } from '../../api/document.js';

export const paperFormDocument = graphql(`
  query PaperForm($language: Language!) {
    regulation(language: $language) {
      id
      paperForm {
        title
        intro
        groups {
          heading
          questions {
            label
            hint
            lines
            options
          }
        }
        sendTo
      }
    }
  }
`);
