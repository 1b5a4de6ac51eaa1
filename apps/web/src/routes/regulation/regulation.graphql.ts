import { graphql } from '../../api/document.js';

export const regulationDocument = graphql(`
  query FullRegulation($language: Language!, $version: String) {
    regulation(language: $language, version: $version) {
      version
      sourceWebsite
      fullText {
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
    regulationVersions {
      version
      inForceFrom
      inForceUntil
      isNow
    }
  }
`);
