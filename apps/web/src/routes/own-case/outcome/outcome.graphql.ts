import { graphql } from '../../../api/document.js';

export const ownOutcomeDocument = graphql(`
  query OwnOutcome($id: ID!, $language: Language!) {
    case(id: $id) {
      id
      version
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
      objection(language: $language) {
        on
        decision {
          on
          outcome
          motivation
        }
      }
      mediation(language: $language) {
        agreements {
          on
          outcome
          reasonLabel
          text
        }
        offers {
          on
          outcome
          text
        }
      }
      commitments(language: $language) {
        id
        kind
        text
        dueOn
        from
        status
        statedOn
        note
      }
      steps {
        step
        open
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

export const confirmCommitmentDocument = graphql(`
  mutation OwnConfirming($input: ConfirmCommitmentInput!) {
    confirmCommitment(input: $input) {
      case {
        id
        version
      }
    }
  }
`);
