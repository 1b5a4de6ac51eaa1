import { graphql } from '../../../api/document.js';

export const ownOutcomeDocument = graphql(`
  query OwnOutcome($id: ID!, $language: Language!) {
    case(id: $id) {
      id
      ended
      participant {
        id
        name
      }
      points {
        id
        text
      }
      admissibility(language: $language) {
        outcome
        decidedOn
        motivation
        opensOn
        warning
        grounds {
          ground
          title
          explanation
          whatNow
          source
        }
        refersTo {
          key
          name
          explanation
        }
      }
      advice(language: $language) {
        kind
        label
        nature
        on
        finding
        findingLabel
        facts
        reasoning
        advice
        compensation
        generalRecommendation
        text
        points {
          point
          finding
          reasoning
        }
      }
      recommendations {
        on
        text
      }
      decision(language: $language) {
        decided {
          label
          on
          outcome
          motivation
          text
          points {
            point
            outcome
            motivation
          }
        }
        goingFurther {
          open
          from
          label
          because
          source
          forums {
            key
            name
            explanation
          }
        }
      }
      mediation(language: $language) {
        agreements {
          on
          outcome
          reasonLabel
          text
          commitments {
            id
            kind
            dueOn
          }
        }
        offers {
          on
          outcome
          text
        }
      }
      ending(language: $language) {
        how
        label
        on
        reason
        warning
        grounds {
          ground
          title
          explanation
          source
        }
        refersTo {
          key
          name
          explanation
        }
      }
      deadlines(language: $language) {
        term
        label
        dueOn
        on
        force
        status
        source
        why
      }
    }
  }
`);
