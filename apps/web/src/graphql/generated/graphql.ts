/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How the committee decides whether it takes a complaint up. */
export type AdmissibilityOutcome =
  /** It takes the complaint up. */
  | 'admitted'
  /** The complaint came too early and waits. */
  | 'notYet'
  /** It does not, and says on what grounds. */
  | 'refused';

/** What the list is narrowed to; all of it must hold. */
export type CaseFilterInput = {
  /** Where somebody in the case lives. */
  dwelling?: DwellingInput | null | undefined;
  /** Whole words of a name: one person in the case has all of them. Capitals and accents make no difference. */
  name?: string | null | undefined;
  /** The number of a case, whole. */
  number?: string | null | undefined;
  /** Only cases whose next deadline has passed. */
  overdue?: boolean | null | undefined;
  /** The ids of participants. */
  participants?: Array<string | number> | null | undefined;
  /** Only cases received on this day or later. */
  receivedFrom?: string | null | undefined;
  /** Only cases received on this day or earlier. */
  receivedUntil?: string | null | undefined;
  /** Any of these stages. */
  stages?: Array<string> | null | undefined;
  /** Any of these subjects. */
  subjects?: Array<Subject> | null | undefined;
};

/** In which order cases are listed. */
export type CaseOrder =
  /** By the next deadline, the earliest first; cases without one come last. */
  | 'deadlineFirst'
  /** By the moment of filing, the latest first. */
  | 'newestFirst'
  /** By the moment of filing, the earliest first. */
  | 'oldestFirst';

/** When what is complained of happened; only days up to today. */
export type ConductInput = {
  /** Whether it still goes on. */
  continuing?: boolean | null | undefined;
  /** The day on which it ended. */
  endedOn?: string | null | undefined;
  /** The day on which the complainant came to know of it. */
  known?: string | null | undefined;
  /** The day on which it happened, or began. */
  on?: string | null | undefined;
};

/** The decision whether the committee takes the complaint up. */
export type DecideAdmissibilityInput = {
  /** The id of the case. */
  caseId: string | number;
  /** A uuid of your own: the same key sent again gives the same answer and changes nothing twice. */
  clientKey: string | number;
  /** Grounds that stand in the way and are set aside, with your reasons. */
  despite?: Array<string> | null | undefined;
  /** The version of the case that you were looking at. */
  expectedVersion: number;
  /** The grounds of a refusal, or of a complaint that came too early. */
  grounds?: Array<string> | null | undefined;
  /** Open norms that are judged with it, such as a lateness that can be excused; at most 30. */
  judgements?: Array<NormJudgedInput> | null | undefined;
  /** Your reasons in this case; at most 20,000 characters. */
  motivation?: string | null | undefined;
  /** The day that counts, when it was not today. */
  on?: string | null | undefined;
  /** What the committee decides. */
  outcome: AdmissibilityOutcome;
  /** The decision per point, every point once; only for a complaint that has points. */
  points?: Array<PointJudgedInput> | null | undefined;
};

/** A dwelling, without the street. */
export type DwellingInput = {
  /** The number of the house. What is added to it, such as an a, makes no difference. */
  houseNumber: string;
  /** The postcode, such as 3511 AB. */
  postcode: string;
};

/** Whether another forum has, or had, the same complaint. */
export type ForumInput = {
  /** The name of the forum in the regulation. */
  forum: string;
  /** How it stands there. */
  state: ForumState;
};

/** Whether another forum has, or had, the same complaint. */
export type ForumState =
  /** It has decided. */
  | 'decided'
  /** It never had it. */
  | 'none'
  /** It has it and did not decide yet. */
  | 'pending';

/** What became of a hearing. */
export type HearingState =
  /** The case ended before it. */
  | 'calledOff'
  /** It took place. */
  | 'held'
  /** Another day took its place. */
  | 'moved'
  /** It is still to come, or to be recorded. */
  | 'planned';

/** Whether this seems the right door. Advice only. */
export type IntakeAnswer =
  /** A ground of the regulation applies. */
  | 'no'
  /** It is too early. */
  | 'notYet'
  /** Too little is known. */
  | 'undecided'
  /** Nothing in the regulation stands in the way. */
  | 'yes';

/** Answers to the check before filing. What is left open stays unknown. */
export type IntakeAnswersInput = {
  /** Whether the complainant does not give a name. */
  anonymous?: boolean | null | undefined;
  /** Whether several people complain together. */
  collective?: boolean | null | undefined;
  /** The class of the complainant, by its name in the regulation; only where it has classes. */
  complainantClass?: string | null | undefined;
  /** When what is complained of happened. */
  conduct?: ConductInput | null | undefined;
  /** Whether this committee advised on the same complaint before. */
  earlierAdvice?: boolean | null | undefined;
  /** Other bodies that have, or had, the same complaint, each once. */
  forums?: Array<ForumInput> | null | undefined;
  /** The key of the participant. */
  participant?: string | null | undefined;
  /** The steps before filing that the regulation asks for, each once. */
  priorSteps?: Array<PriorStepInput> | null | undefined;
  /** Whom the complaint is about. Which employee is named later, by staff. */
  respondent?: Respondent | null | undefined;
  /** Whether it is a complaint at all. */
  signal?: Signal | null | undefined;
  /** What it is about. */
  subject?: Subject | null | undefined;
};

/** A language in which the platform speaks to people. */
export type Language =
  /** English. */
  | 'en'
  /** Dutch. */
  | 'nl';

/** An open norm of the regulation, as a person judges it; never without reasons. */
export type NormJudgedInput = {
  /** Whether it holds in this case. */
  holds: boolean;
  /** The name of the norm in the regulation. */
  judgement: string;
  /** Your reasons; at most 20,000 characters. */
  motivation: string;
};

/** The decision on one point of the complaint. */
export type PointJudgedInput = {
  /** Grounds that are set aside for this point, with reasons. */
  despite?: Array<string> | null | undefined;
  /** The grounds on which this point is refused, or waits. */
  grounds?: Array<string> | null | undefined;
  /** The reasons for this point; at most 20,000 characters. */
  motivation?: string | null | undefined;
  /** What is decided about this point. */
  outcome: AdmissibilityOutcome;
  /** The id of the point. */
  point: string | number;
};

/** What came of a step before filing. */
export type PriorStepAnswer =
  /** No answer. */
  | 'none'
  /** The answer was no. */
  | 'refused'
  /** Another answer that did not help. */
  | 'unsatisfactory';

/** How a step before filing was taken. */
export type PriorStepForm =
  /** It was not taken. */
  | 'none'
  /** In person or by telephone. */
  | 'spoken'
  /** By letter, e-mail or form. */
  | 'written';

/** What came of one of the steps that the regulation asks before filing. */
export type PriorStepInput = {
  /** What came of it. */
  answer?: PriorStepAnswer | null | undefined;
  /** The day before which an answer was promised; it may lie ahead. */
  answerBy?: string | null | undefined;
  /** The date on the answer. */
  answerDated?: string | null | undefined;
  /** The day of the answer; not before the step itself. */
  answeredOn?: string | null | undefined;
  /** How the step was taken; `none`: not taken. */
  form?: PriorStepForm | null | undefined;
  /** Whether a longer time to answer was announced. */
  longerTerm?: boolean | null | undefined;
  /** The day on which the step was taken. */
  on?: string | null | undefined;
  /** The name of the step in the regulation. */
  step: string;
};

/** Who answers a complaint. */
export type Respondent =
  /** The employee complained of. */
  | 'employee'
  /** The organisation. */
  | 'participant'
  /** The body that allocates dwellings. */
  | 'platform';

/** What somebody brings. */
export type Signal =
  /** A complaint. */
  | 'complaint'
  /** A question. */
  | 'question'
  /** A request for a repair. */
  | 'repairRequest'
  /** A report: not, or not yet, a complaint. */
  | 'report';

/** A step in a case. */
export type StepInput = {
  /** The id of the case. */
  caseId: string | number;
  /** A uuid of your own: the same key sent again gives the same answer and changes nothing twice. */
  clientKey: string | number;
  /** The version of the case that you were looking at. */
  expectedVersion: number;
  /** The day that counts, when it was not today. */
  on?: string | null | undefined;
};

/** What a complaint can be about; the same list everywhere. */
export type Subject =
  /** Who gets a home. */
  | 'allocation'
  /** Work done by a contractor for the participant. */
  | 'contractorWork'
  /** Payment for damage. */
  | 'damages'
  /** Wrong information, or too little. */
  | 'information'
  /** The upkeep of a home or a building. */
  | 'maintenance'
  /** Other matters of money. */
  | 'moneyMatters'
  /** A new home that is not in order. */
  | 'newDwelling'
  /** No answer, or a late one. */
  | 'noReaction'
  /** Nuisance from neighbours or from outside. */
  | 'nuisance'
  /** Something that is not in this list. */
  | 'other'
  /** The rent itself. */
  | 'rent'
  /** A rise of the rent. */
  | 'rentIncrease'
  /** A repair to a home or a building. */
  | 'repair'
  /** Charges for services beside the rent. */
  | 'serviceCharges'
  /** How a member of staff treated the complainant. */
  | 'staffConduct';

/** The answer of the respondent. */
export type SubmitResponseInput = {
  /** The id of the case. */
  caseId: string | number;
  /** A uuid of your own: the same key sent again gives the same answer and changes nothing twice. */
  clientKey: string | number;
  /** The version of the case that you were looking at. */
  expectedVersion: number;
  /** Files that you added to this case before; at most 20. */
  files?: Array<string | number> | null | undefined;
  /** The day that counts, when it was not today. */
  on?: string | null | undefined;
  /** Your policy on the matter; at most 20,000 characters. */
  policy?: string | null | undefined;
  /** At most 20,000 characters. */
  text: string;
};

/** Whether something holds on the facts that are known. */
export type Truth =
  /** It does not hold. */
  | 'no'
  /** A fact is missing. */
  | 'unknown'
  /** It holds. */
  | 'yes';

export type CommitteeAddressQueryVariables = Exact<{ [key: string]: never; }>;


export type CommitteeAddressQuery = { committee: { id: string, postalAddress: Array<string>, website: string | null } };

export type CaseListQueryVariables = Exact<{
  language: Language;
  filter?: CaseFilterInput | null | undefined;
  orderBy: CaseOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type CaseListQuery = { cases: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, stage: string, stageLabel: string, subjectLabel: string, receivedOn: string, participant: { id: string, name: string }, nextDeadline: { label: string, dueOn: string | null, force: string, status: string } | null } }> } };

export type CasesAtAGlanceQueryVariables = Exact<{
  language: Language;
}>;


export type CasesAtAGlanceQuery = { overdue: { totalCount: number }, soonest: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { id: string, nextDeadline: { dueOn: string | null } | null } }> } };

export type CasePageQueryVariables = Exact<{
  id: string | number;
  language: Language;
  workings: boolean;
}>;


export type CasePageQuery = { case: { id: string, number: string, version: number, stage: string, stageLabel: string, ended: boolean, subjectLabel: string, receivedOn: string, channel: string, regulation: string, possiblyDoubleOf?: Array<string> | null, participant: { id: string, name: string }, complaint: { description: string, dissatisfaction: string | null, desiredOutcome: string | null, period: string | null, against: string | null } | null, complainant: { name: string, email: string | null, phone: string | null, address: string | null } | null, response: { text: string, policy: string | null, receivedOn: string } | null, admissibility: { outcome: string, decidedOn: string, motivation: string | null, opensOn: string | null, grounds: Array<{ ground: string, title: string, explanation: string, whatNow: string, source: string }>, refersTo: Array<{ key: string, name: string, explanation: string }> } | null, hearings: Array<{ number: number, state: HearingState, stateLabel: string, on: string, startsAt: string | null, placeLabel: string | null, publicityLabel: string | null, address: string | null, record: string | null }>, advice: { label: string, on: string, findingLabel: string | null, facts: string | null, reasoning: string | null, advice: string | null, generalRecommendation: string | null, text: string | null } | null, decision: { decided: { label: string, on: string, motivation: string | null, text: string | null } | null, goingFurther: { open: boolean, from: string | null, label: string, forums: Array<{ key: string, name: string, explanation: string }> } | null } | null, deadlines: Array<{ term: string, label: string, dueOn: string | null, on: string, force: string, status: string, metOn: string | null, source: string, why: Array<string> }>, nextDeadline: { term: string, label: string, dueOn: string | null, on: string, force: string, status: string, metOn: string | null, source: string, why: Array<string> } | null, timeline: Array<{ sequence: number, type: string, label: string, on: string, by: string }>, steps: Array<{ step: string, open: boolean, reason: string | null }> } | null };

export type DeadlinePartsFragment = { term: string, label: string, dueOn: string | null, on: string, force: string, status: string, metOn: string | null, source: string, why: Array<string> };

export type CaseGroundsQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type CaseGroundsQuery = { case: { id: string, grounds: Array<{ ground: string, applies: Truth, type: string, force: string, title: string, source: string }> | null } | null };

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


export type IntakeCheckQuery = { intakeCheck: { answer: IntakeAnswer, opensOn: string | null, refersTo: Array<{ key: string, name: string, explanation: string }>, grounds: Array<{ ground: string, applies: Truth, title: string, explanation: string, whatNow: string, source: string }> }, committee: { id: string, postalAddress: Array<string> } };

export type FrontQueryVariables = Exact<{
  language: Language;
}>;


export type FrontQuery = { committee: { id: string, participants: Array<{ id: string, name: string }> }, regulation: { id: string, howItWorks: { intro: Array<string> } } };

export type HowItWorksQueryVariables = Exact<{
  language: Language;
}>;


export type HowItWorksQuery = { regulation: { id: string, howItWorks: { title: string, intro: Array<string>, sections: Array<{ id: string, heading: string, paragraphs: Array<string>, items: Array<string> }> } } };

export type OutboxQueryVariables = Exact<{ [key: string]: never; }>;


export type OutboxQuery = { outbox: Array<{ id: string, to: string, subject: string, text: string, queuedAt: string, state: string }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { kind: string, displayName: string | null, roles: Array<string>, caseId: string | null } | null };

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
    `) as unknown as TypedDocumentString<CaseListQuery, CaseListQueryVariables>;
export const CasesAtAGlanceDocument = new TypedDocumentString(`
    query CasesAtAGlance($language: Language!) {
  overdue: cases(filter: {overdue: true}, first: 1) {
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
    `) as unknown as TypedDocumentString<CasesAtAGlanceQuery, CasesAtAGlanceQueryVariables>;
export const CasePageDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<CasePageQuery, CasePageQueryVariables>;
export const CaseGroundsDocument = new TypedDocumentString(`
    query CaseGrounds($id: ID!, $language: Language!) {
  case(id: $id) {
    id
    grounds(language: $language) {
      ground
      applies
      type
      force
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
    `) as unknown as TypedDocumentString<IntakeCheckQuery, IntakeCheckQueryVariables>;
export const FrontDocument = new TypedDocumentString(`
    query Front($language: Language!) {
  committee {
    id
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