import { graphql } from '../../api/document.js';

export const caseListDocument = graphql(`
  query CaseList($language: Language!, $filter: CaseFilterInput, $orderBy: CaseOrder!, $first: Int!, $after: String) {
    cases(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          number
          stage
          stageLabel(language: $language)
          subjectLabel(language: $language)
          receivedOn
          participant {
            id
            name
          }
          nextDeadline(language: $language) {
            label
            dueOn
            force
            status
          }
        }
      }
    }
  }
`);

export const glanceDocument = graphql(`
  query CasesAtAGlance($language: Language!) {
    overdue: cases(filter: { overdue: true }, first: 1) {
      totalCount
    }
    soonest: cases(orderBy: deadlineFirst, first: 20) {
      pageInfo {
        hasNextPage
      }
      edges {
        node {
          id
          nextDeadline(language: $language) {
            dueOn
          }
        }
      }
    }
  }
`);

export const casePageDocument = graphql(`
  query CasePage($id: ID!, $language: Language!, $workings: Boolean!) {
    case(id: $id) {
      id
      number
      version
      stage
      stageLabel(language: $language)
      ended
      subjectLabel(language: $language)
      receivedOn
      channel
      regulation
      possiblyDoubleOf @include(if: $workings)
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
      complainant {
        name
        email
        phone
        address
      }
      response {
        text
        policy
        receivedOn
      }
      admissibility(language: $language) {
        outcome
        decidedOn
        motivation
        opensOn
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
      hearings(language: $language) {
        number
        state
        stateLabel
        on
        startsAt
        placeLabel
        publicityLabel
        address
        record
      }
      advice(language: $language) {
        label
        on
        findingLabel
        facts
        reasoning
        advice
        generalRecommendation
        text
      }
      decision(language: $language) {
        decided {
          label
          on
          motivation
          text
        }
        goingFurther {
          open
          from
          label
          forums {
            key
            name
            explanation
          }
        }
      }
      deadlines(language: $language) {
        ...DeadlineParts
      }
      nextDeadline(language: $language) {
        ...DeadlineParts
      }
      timeline(language: $language) {
        sequence
        type
        label
        on
        by
      }
      steps {
        step
        open
        reason
      }
    }
  }

  fragment DeadlineParts on Deadline {
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
