import { graphql } from '../../../api/document.js';

export const ownCaseDocument = graphql(`
  query OwnCase($id: ID!, $language: Language!) {
    case(id: $id) {
      id
      number
      stage
      stageLabel(language: $language)
      ended
      subjectLabel(language: $language)
      receivedOn
      participant {
        id
        name
      }
      complaint {
        description
        dissatisfaction
        desiredOutcome
        period
        against
      }
      opening {
        opensOn
        reached
      }
      waitsFor(language: $language) {
        step
        who
        whoLabel
        label
        by
      }
      deadlines(language: $language) {
        ...OwnDeadline
      }
      nextDeadline(language: $language) {
        ...OwnDeadline
      }
      timeline(language: $language) {
        sequence
        type
        label
        on
        by
      }
      completion(language: $language) {
        missingLabels
        deadline {
          ...OwnDeadline
        }
        sent {
          answered
        }
      }
      hearings(language: $language) {
        number
        state
        on
        startsAt
      }
      hearingDates(language: $language) {
        id
        open
        own
      }
      pieces {
        id
      }
      unreadMessages
      parties(language: $language) {
        id
        hasAccess
      }
      admissibility(language: $language) {
        outcome
      }
      advice(language: $language) {
        label
      }
      decision(language: $language) {
        decided {
          label
        }
        goingFurther {
          open
        }
      }
      mediation(language: $language) {
        usable
        agreedToUse
        offers {
          on
        }
      }
      commitments(language: $language) {
        id
        text
        dueOn
        asked
      }
      steps {
        step
        open
      }
    }
    regulation(language: $language) {
      id
      howItWorks {
        sections {
          id
        }
      }
    }
  }

  fragment OwnDeadline on Deadline {
    term
    label
    dueOn
    on
    force
    status
    metOn
    source
    why
  }
`);
