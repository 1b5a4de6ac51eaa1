import { graphql } from '../../api/document.js';

export const annualReportsDocument = graphql(`
  query AnnualReports {
    committee {
      id
      annualReports {
        year
        title
        address
      }
    }
  }
`);
