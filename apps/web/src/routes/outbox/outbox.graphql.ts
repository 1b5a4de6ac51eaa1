import { graphql } from '../../api/document.js';

export const outboxDocument = graphql(`
  query Outbox {
    outbox(first: 50) {
      id
      to
      subject
      text
      queuedAt
      state
    }
  }
`);
