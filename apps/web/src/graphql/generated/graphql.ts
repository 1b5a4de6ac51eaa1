/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Language =
  | 'en'
  | 'nl';

export type IntakeAnswersInput = {
  participant?: string | null | undefined;
  subject?: string | null | undefined;
  receivedOn?: string | null | undefined;
  priorSteps?: Array<PriorStepInput> | null | undefined;
  forums?: Array<ForumInput> | null | undefined;
  earlierAdvice?: boolean | null | undefined;
};

export type PriorStepInput = {
  step: string;
  form?: string | null | undefined;
  on?: string | null | undefined;
  answer?: string | null | undefined;
  answeredOn?: string | null | undefined;
};

export type ForumInput = {
  forum: string;
  state: string;
};

export type IntakeAnswer =
  | 'YES'
  | 'NOT_YET'
  | 'NO'
  | 'UNDECIDED';

export type GroundApplies =
  | 'YES'
  | 'NO'
  | 'UNKNOWN';

export type CaseFilter = {
  stage?: Array<string> | null | undefined;
  participant?: Array<string | number> | null | undefined;
  subject?: Array<string> | null | undefined;
  number?: string | null | undefined;
  overdue?: boolean | null | undefined;
  receivedFrom?: string | null | undefined;
  receivedUntil?: string | null | undefined;
};

export type CaseOrder =
  | 'DEADLINE_FIRST'
  | 'NEWEST_FIRST'
  | 'OLDEST_FIRST';

export type StepInput = {
  clientKey: string | number;
  caseId: string | number;
  expectedVersion: number;
  on?: string | null | undefined;
};

export type DecideAdmissibilityInput = {
  clientKey: string | number;
  caseId: string | number;
  expectedVersion: number;
  on?: string | null | undefined;
  outcome: AdmissibilityOutcome;
  grounds?: Array<string> | null | undefined;
  despite?: Array<string> | null | undefined;
  motivation?: string | null | undefined;
};

export type AdmissibilityOutcome =
  | 'ADMITTED'
  | 'REFUSED'
  | 'NOT_YET';

export type SubmitResponseInput = {
  clientKey: string | number;
  caseId: string | number;
  expectedVersion: number;
  on?: string | null | undefined;
  text: string;
  policy?: string | null | undefined;
};

export type CommitteeAddressQueryVariables = Exact<{ [key: string]: never; }>;


export type CommitteeAddressQuery = { committee: { id: string, postalAddress: Array<string>, website: string | null } };

export type CaseListQueryVariables = Exact<{
  language: Language;
  filter?: CaseFilter | null | undefined;
  orderBy?: CaseOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CaseListQuery = { cases: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, stageLabel: string, subjectLabel: string, receivedOn: string, participant: { id: string, name: string }, nextDeadline: { label: string, dueOn: string | null, force: string, status: string } | null } }> } };

export type CasesAtAGlanceQueryVariables = Exact<{
  language: Language;
}>;


export type CasesAtAGlanceQuery = { overdue: { totalCount: number }, soonest: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { id: string, nextDeadline: { dueOn: string | null } | null } }> } };

export type CasePageQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type CasePageQuery = { case: { id: string, number: string, version: number, stage: string, stageLabel: string, subjectLabel: string, receivedOn: string, channel: string, regulation: string, possiblyDoubleOf: Array<string>, participant: { id: string, name: string }, complaint: { description: string, dissatisfaction: string | null, desiredOutcome: string | null, period: string | null, against: string | null } | null, complainant: { name: string, email: string | null, phone: string | null, address: string | null } | null, response: { text: string, policy: string | null, receivedOn: string } | null, refusal: { outcome: string, decidedOn: string, motivation: string | null, opensOn: string | null, grounds: Array<{ ground: string, title: string, explanation: string, source: string }>, refersTo: Array<{ key: string, name: string, website: string | null }> } | null, deadlines: Array<{ term: string, label: string, dueOn: string | null, on: string, force: string, status: string, metOn: string | null, source: string, why: Array<string> }>, nextDeadline: { term: string, label: string, dueOn: string | null, on: string, force: string, status: string, metOn: string | null, source: string, why: Array<string> } | null, timeline: Array<{ sequence: number, label: string, on: string, by: string }>, steps: Array<{ step: string, open: boolean, reason: string | null }> } | null };

export type DeadlinePartsFragment = { term: string, label: string, dueOn: string | null, on: string, force: string, status: string, metOn: string | null, source: string, why: Array<string> };

export type CaseGroundsQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type CaseGroundsQuery = { case: { id: string, grounds: Array<{ ground: string, applies: GroundApplies, type: string, title: string, source: string }> } | null };

export type AcknowledgeReceiptMutationVariables = Exact<{
  input: StepInput;
}>;


export type AcknowledgeReceiptMutation = { acknowledgeReceipt: { case: { id: string, version: number } } };

export type DecideAdmissibilityMutationVariables = Exact<{
  input: DecideAdmissibilityInput;
}>;


export type DecideAdmissibilityMutation = { decideAdmissibility: { case: { id: string, version: number } } };

export type RequestResponseMutationVariables = Exact<{
  input: StepInput;
}>;


export type RequestResponseMutation = { requestResponse: { case: { id: string, version: number } } };

export type SubmitResponseMutationVariables = Exact<{
  input: SubmitResponseInput;
}>;


export type SubmitResponseMutation = { submitResponse: { case: { id: string, version: number } } };

export type IntakeQuestionsQueryVariables = Exact<{
  language: Language;
}>;


export type IntakeQuestionsQuery = { regulation: { id: string, questions: Array<{ id: string, fact: string, question: string, explanation: string | null, kind: string, options: Array<{ value: string, label: string }>, onlyWhen: Array<{ fact: string, values: Array<string> }> }> } };

export type IntakeCheckQueryVariables = Exact<{
  answers: IntakeAnswersInput;
  language: Language;
}>;


export type IntakeCheckQuery = { intakeCheck: { answer: IntakeAnswer, opensOn: string | null, text: string, refersTo: Array<{ key: string, name: string, website: string | null }>, grounds: Array<{ ground: string, applies: GroundApplies, title: string, explanation: string, source: string, opensOn: string | null }> }, committee: { id: string, postalAddress: Array<string> } };

export type FrontQueryVariables = Exact<{
  language: Language;
}>;


export type FrontQuery = { committee: { id: string, kind: string, participants: Array<{ id: string, name: string }> }, regulation: { id: string, howItWorks: { intro: string } } };

export type HowItWorksQueryVariables = Exact<{
  language: Language;
}>;


export type HowItWorksQuery = { regulation: { id: string, inForceFrom: string | null, source: string, howItWorks: { title: string, intro: string, sections: Array<{ id: string, heading: string, paragraphs: Array<string>, items: Array<string> }> } } };

export type OutboxQueryVariables = Exact<{ [key: string]: never; }>;


export type OutboxQuery = { outbox: Array<{ id: string, to: string, subject: string, text: string, queuedAt: string, state: string }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { kind: string, displayName: string, roles: Array<string>, caseId: string | null } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const DeadlinePartsFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"DeadlineParts"}) as unknown as TypedDocumentString<DeadlinePartsFragment, unknown>;
export const CommitteeAddressDocument = new TypedDocumentString(`
    query CommitteeAddress {
  committee {
    id
    postalAddress
    website
  }
}
    `) as unknown as TypedDocumentString<CommitteeAddressQuery, CommitteeAddressQueryVariables>;
export const CaseListDocument = new TypedDocumentString(`
    query CaseList($language: Language!, $filter: CaseFilter, $orderBy: CaseOrder, $first: Int, $after: String) {
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
    `) as unknown as TypedDocumentString<CaseListQuery, CaseListQueryVariables>;
export const CasesAtAGlanceDocument = new TypedDocumentString(`
    query CasesAtAGlance($language: Language!) {
  overdue: cases(filter: {overdue: true}, first: 1) {
    totalCount
  }
  soonest: cases(orderBy: DEADLINE_FIRST, first: 20) {
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
    `) as unknown as TypedDocumentString<CasesAtAGlanceQuery, CasesAtAGlanceQueryVariables>;
export const CasePageDocument = new TypedDocumentString(`
    query CasePage($id: ID!, $language: Language!) {
  case(id: $id) {
    id
    number
    version
    stage
    stageLabel(language: $language)
    subjectLabel(language: $language)
    receivedOn
    channel
    regulation
    possiblyDoubleOf
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
    refusal(language: $language) {
      outcome
      decidedOn
      motivation
      opensOn
      grounds {
        ground
        title
        explanation
        source
      }
      refersTo {
        key
        name
        website
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
}`) as unknown as TypedDocumentString<CasePageQuery, CasePageQueryVariables>;
export const CaseGroundsDocument = new TypedDocumentString(`
    query CaseGrounds($id: ID!, $language: Language!) {
  case(id: $id) {
    id
    grounds(language: $language) {
      ground
      applies
      type
      title
      source
    }
  }
}
    `) as unknown as TypedDocumentString<CaseGroundsQuery, CaseGroundsQueryVariables>;
export const AcknowledgeReceiptDocument = new TypedDocumentString(`
    mutation AcknowledgeReceipt($input: StepInput!) {
  acknowledgeReceipt(input: $input) {
    case {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<AcknowledgeReceiptMutation, AcknowledgeReceiptMutationVariables>;
export const DecideAdmissibilityDocument = new TypedDocumentString(`
    mutation DecideAdmissibility($input: DecideAdmissibilityInput!) {
  decideAdmissibility(input: $input) {
    case {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<DecideAdmissibilityMutation, DecideAdmissibilityMutationVariables>;
export const RequestResponseDocument = new TypedDocumentString(`
    mutation RequestResponse($input: StepInput!) {
  requestResponse(input: $input) {
    case {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<RequestResponseMutation, RequestResponseMutationVariables>;
export const SubmitResponseDocument = new TypedDocumentString(`
    mutation SubmitResponse($input: SubmitResponseInput!) {
  submitResponse(input: $input) {
    case {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitResponseMutation, SubmitResponseMutationVariables>;
export const IntakeQuestionsDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<IntakeQuestionsQuery, IntakeQuestionsQueryVariables>;
export const IntakeCheckDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<IntakeCheckQuery, IntakeCheckQueryVariables>;
export const FrontDocument = new TypedDocumentString(`
    query Front($language: Language!) {
  committee {
    id
    kind
    participants {
      id
      name
    }
  }
  regulation(language: $language) {
    id
    howItWorks {
      intro
    }
  }
}
    `) as unknown as TypedDocumentString<FrontQuery, FrontQueryVariables>;
export const HowItWorksDocument = new TypedDocumentString(`
    query HowItWorks($language: Language!) {
  regulation(language: $language) {
    id
    inForceFrom
    source
    howItWorks {
      title
      intro
      sections {
        id
        heading
        paragraphs
        items
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HowItWorksQuery, HowItWorksQueryVariables>;
export const OutboxDocument = new TypedDocumentString(`
    query Outbox {
  outbox(first: 50) {
    id
    to
    subject
    text
    queuedAt
    state
  }
}
    `) as unknown as TypedDocumentString<OutboxQuery, OutboxQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    kind
    displayName
    roles
    caseId
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;