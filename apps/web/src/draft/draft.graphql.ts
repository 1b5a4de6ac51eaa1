import { graphql } from '../api/document.js';

export const saveDraftDocument = graphql(`
  mutation SaveDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      version
      code
    }
  }
`);

export const findDraftDocument = graphql(`
  query FindDraft($code: String!) {
    draft(code: $code) {
      version
      content
    }
  }
`);

export const discardDraftDocument = graphql(`
  mutation DiscardDraft($input: DiscardDraftInput!) {
    discardDraft(input: $input) {
      gone
    }
  }
`);
