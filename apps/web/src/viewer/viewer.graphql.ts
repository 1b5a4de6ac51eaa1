import { graphql } from '../api/document.js';

export const viewerDocument = graphql(`
  query Viewer {
    viewer {
      kind
      displayName
      roles
      caseId
    }
  }
`);
