import { graphql } from '../../../api/document.js';

export const draftFilesDocument = graphql(`
  query DraftFiles($code: String!) {
    draft(code: $code) {
      version
      files {
        id
        name
        size
        type
      }
    }
  }
`);

export const removeDraftFileDocument = graphql(`
  mutation RemoveDraftFile($input: RemoveDraftFileInput!) {
    removeDraftFile(input: $input) {
      files {
        id
      }
    }
  }
`);
