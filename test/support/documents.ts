/** The documents that the end-to-end tests send. */
export const fileComplaint = /* GraphQL */ `
  mutation ($input: FileComplaintInput!) {
    fileComplaint(input: $input) {
      caseId
      number
      loginCode
      password
      confirmationSentTo
    }
  }
`;

const caseFields = /* GraphQL */ `
  id
  number
  version
  stage
  admissibility(language: en) {
    outcome
    decidedOn
    opensOn
    motivation
    grounds {
      ground
      source
      refersTo {
        key
      }
    }
    refersTo {
      key
    }
  }
  deadlines(language: en) {
    term
    dueOn
    status
    force
    why
  }
  timeline(language: en) {
    type
    on
  }
  steps {
    step
    open
    reason
  }
`;

export const getCase = /* GraphQL */ `query ($id: ID!) { case(id: $id) { ${caseFields} complaint { description } complainant { name } response { text policy receivedOn } } }`;

export function step(name: string, input: string): string {
  return /* GraphQL */ `mutation ($input: ${input}!) { ${name}(input: $input) { case { ${caseFields} } } }`;
}

export const acknowledgeReceipt = step('acknowledgeReceipt', 'StepInput');
export const decideAdmissibility = step('decideAdmissibility', 'DecideAdmissibilityInput');
export const requestResponse = step('requestResponse', 'StepInput');
export const submitResponse = step('submitResponse', 'SubmitResponseInput');

export const intakeCheck = /* GraphQL */ `
  query ($answers: IntakeAnswersInput!) {
    intakeCheck(answers: $answers, language: en) {
      answer
      opensOn
      refersTo {
        key
      }
      grounds {
        ground
        applies
        source
      }
      missing
    }
  }
`;
