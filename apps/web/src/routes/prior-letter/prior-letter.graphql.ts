import { graphql } from '../../api/document.js';

export const letterGroundDocument = graphql(`
  query LetterGround($language: Language!) {
    committee {
      id
      participants {
        id
        key
        name
      }
    }
    regulation(language: $language) {
      id
      subjects {
        value
        label
      }
    }
  }
`);

export const letterOptionsDocument = graphql(`
  query PriorLetterOptions($participant: String!, $language: Language!) {
    priorLetterOptions(participant: $participant, language: $language) {
      priorStep
      label
      explanation
      inWriting
      canBeMailed
      toName
      opensAfter
    }
  }
`);

export const priorLetterDocument = graphql(`
  query PriorLetter($code: String!) {
    priorLetter(code: $code) {
      writtenOn
      to
      paragraphs
      delivery
      sentTo
      opensOn
      why
      remindedOn
      keptUntil
      draft
    }
  }
`);

export const writeLetterDocument = graphql(`
  mutation WritePriorLetter($input: WritePriorLetterInput!) {
    writePriorLetter(input: $input) {
      code
      letter {
        writtenOn
        to
        paragraphs
        delivery
        sentTo
        opensOn
        why
        remindedOn
        keptUntil
        draft
      }
    }
  }
`);

export const endLetterDocument = graphql(`
  mutation EndPriorLetter($input: EndPriorLetterInput!) {
    endPriorLetter(input: $input) {
      gone
    }
  }
`);
