import { graphql } from '../../../api/document.js';

/** What the page of one step shows; each part is asked only for the step that needs it. */
export const ownStepDocument = graphql(`
  query OwnStep(
    $id: ID!
    $language: Language!
    $completion: Boolean!
    $offer: Boolean!
    $panel: Boolean!
    $forums: Boolean!
  ) {
    case(id: $id) {
      id
      version
      participant {
        id
        name
      }
      steps {
        step
        open
        reason
      }
      waitsFor(language: $language) {
        step
        by
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
      completion(language: $language) @include(if: $completion) {
        missing
        missingLabels
        deadline {
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
      mediation(language: $language) @include(if: $offer) {
        usable
        agreedToUse
        offers {
          on
          outcome
          text
        }
      }
      panel @include(if: $panel) {
        seats {
          seat
          name
          left
          challenged
        }
      }
      decision(language: $language) @include(if: $forums) {
        goingFurther {
          forums {
            key
            name
            explanation
          }
        }
      }
    }
  }
`);

export const stepDraftDocument = graphql(`
  query StepDraft($caseId: ID!, $step: String!) {
    draft(caseId: $caseId, step: $step) {
      content
      version
    }
  }
`);

export const saveStepDraftDocument = graphql(`
  mutation SaveStepDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      version
    }
  }
`);

export const discardStepDraftDocument = graphql(`
  mutation DiscardStepDraft($input: DiscardDraftInput!) {
    discardDraft(input: $input) {
      gone
    }
  }
`);
