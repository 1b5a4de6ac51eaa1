import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

/** Shown until somebody types something else; each committee's host answers for that committee. */
const firstQuery = `# Try the API of this committee. What you may see depends on how you signed in.
{
  committee {
    name
    participants {
      key
      name
    }
  }
  viewer {
    kind
    roles
    caseId
  }
}
`;

const place = document.getElementById('graphiql');
if (place) {
  const fetcher = createGraphiQLFetcher({ url: '/graphql' });
  createRoot(place).render(createElement(GraphiQL, { fetcher, defaultQuery: firstQuery }));
}
