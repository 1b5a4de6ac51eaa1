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
      text
      refersTo {
        key
        name
        website
      }
      grounds {
        ground
        applies
        title
        explanation
        source
        opensOn
      }
    }
    committee {
      id
      postalAddress
    }
  }
`);
