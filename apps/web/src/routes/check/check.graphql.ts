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
        title
        explanation
        whatNow
        source
      }
    }
    committee {
      id
      postalAddress
    }
  }
`);
