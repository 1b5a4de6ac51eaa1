import { graphql } from '../../api/document.js';

export const questionsDocument = graphql(`
  query IntakeQuestions($language: Language!) {
    regulation(language: $language) {
      id
      questions {
        id
        fact
        question
        explanation
        kind
        options {
          value
          label
        }
        onlyWhen {
          fact
          values
        }
      }
    }
  }
`);

export const leadsAwayDocument = graphql(`
  query LeadsAway($answers: IntakeAnswersInput!, $language: Language!) {
    intakeCheck(answers: $answers, language: $language) {
      answer
    }
  }
`);

export const intakeCheckDocument = graphql(`
  query IntakeCheck($answers: IntakeAnswersInput!, $language: Language!) {
    intakeCheck(answers: $answers, language: $language) {
      answer
      opensOn
      refersTo {
        key
        name
        explanation
      }
      grounds {
        ground
        applies
        type
        title
        explanation
        whatNow
        source
        opensOn
      }
    }
    regulation(language: $language) {
      id
      channels
    }
    committee {
      id
      postalAddress
    }
  }
`);
