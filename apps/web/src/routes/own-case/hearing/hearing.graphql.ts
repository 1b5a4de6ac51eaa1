import { graphql } from '../../../api/document.js';

export const ownHearingDocument = graphql(`
  query OwnHearing($id: ID!, $language: Language!) {
    case(id: $id) {
      id
      number
      version
      ended
      participant {
        name
      }
      steps {
        step
        open
        reason
      }
      panel {
        seats {
          personId
          name
          left
        }
      }
      hearings(language: $language) {
        number
        state
        on
        startsAt
        placeLabel
        publicityLabel
        heldOn
        address
        notes
        motivation
      }
      hearingDates(language: $language) {
        id
        on
        startsAt
        placeLabel
        open
        own
        answers {
          side
          note
        }
      }
      hearingNeeds(language: $language) {
        side
        interpreter
        help
        helpLabels
        note
        saidOn
      }
      announcedPersons(language: $language) {
        id
        name
        capacityLabel
        admitted
        by
      }
    }
    regulation(language: $language) {
      howItWorks {
        sections {
          id
          heading
          paragraphs
          items
        }
      }
    }
  }
`);

export const answerHearingDatesDocument = graphql(`
  mutation AnswerHearingDates($input: AnswerHearingDatesInput!) {
    answerHearingDates(input: $input) {
      case {
        id
      }
    }
  }
`);

export const sayWhatHearingNeedsDocument = graphql(`
  mutation SayWhatHearingNeeds($input: SayWhatHearingNeedsInput!) {
    sayWhatHearingNeeds(input: $input) {
      case {
        id
      }
    }
  }
`);

export const announcePersonDocument = graphql(`
  mutation OwnAnnouncePerson($input: AnnouncePersonInput!) {
    announcePerson(input: $input) {
      case {
        id
      }
    }
  }
`);
