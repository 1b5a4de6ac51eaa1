/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query CommitteeAddress {\n    committee {\n      id\n      postalAddress\n      website\n    }\n  }\n": typeof types.CommitteeAddressDocument,
    "\n  query CaseList($language: Language!, $filter: CaseFilterInput, $orderBy: CaseOrder!, $first: Int!, $after: String) {\n    cases(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          number\n          stage\n          stageLabel(language: $language)\n          subjectLabel(language: $language)\n          receivedOn\n          participant {\n            id\n            name\n          }\n          nextDeadline(language: $language) {\n            label\n            dueOn\n            force\n            status\n          }\n        }\n      }\n    }\n  }\n": typeof types.CaseListDocument,
    "\n  query CasesAtAGlance($language: Language!) {\n    overdue: cases(filter: { overdue: true }, first: 1) {\n      totalCount\n    }\n    soonest: cases(orderBy: deadlineFirst, first: 20) {\n      pageInfo {\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          nextDeadline(language: $language) {\n            dueOn\n          }\n        }\n      }\n    }\n  }\n": typeof types.CasesAtAGlanceDocument,
    "\n  query CasePage($id: ID!, $language: Language!, $workings: Boolean!) {\n    case(id: $id) {\n      id\n      number\n      version\n      stage\n      stageLabel(language: $language)\n      ended\n      subjectLabel(language: $language)\n      receivedOn\n      channel\n      regulation\n      possiblyDoubleOf @include(if: $workings)\n      participant {\n        id\n        name\n      }\n      complaint {\n        description\n        dissatisfaction\n        desiredOutcome\n        period\n        against\n      }\n      complainant {\n        name\n        email\n        phone\n        address\n      }\n      response {\n        text\n        policy\n        receivedOn\n      }\n      admissibility(language: $language) {\n        outcome\n        decidedOn\n        motivation\n        opensOn\n        grounds {\n          ground\n          title\n          explanation\n          whatNow\n          source\n        }\n        refersTo {\n          key\n          name\n          explanation\n        }\n      }\n      hearings(language: $language) {\n        number\n        state\n        stateLabel\n        on\n        startsAt\n        placeLabel\n        publicityLabel\n        address\n        record\n      }\n      advice(language: $language) {\n        label\n        on\n        findingLabel\n        facts\n        reasoning\n        advice\n        generalRecommendation\n        text\n      }\n      decision(language: $language) {\n        decided {\n          label\n          on\n          motivation\n          text\n        }\n        goingFurther {\n          open\n          from\n          label\n          forums {\n            key\n            name\n            explanation\n          }\n        }\n      }\n      deadlines(language: $language) {\n        ...DeadlineParts\n      }\n      nextDeadline(language: $language) {\n        ...DeadlineParts\n      }\n      timeline(language: $language) {\n        sequence\n        type\n        label\n        on\n        by\n      }\n      steps {\n        step\n        open\n        reason\n      }\n    }\n  }\n\n  fragment DeadlineParts on Deadline {\n    term\n    label\n    dueOn\n    on\n    force\n    status\n    metOn\n    source\n    why\n  }\n": typeof types.CasePageDocument,
    "\n  query CaseGrounds($id: ID!, $language: Language!) {\n    case(id: $id) {\n      id\n      grounds(language: $language) {\n        ground\n        applies\n        type\n        force\n        title\n        source\n      }\n    }\n  }\n": typeof types.CaseGroundsDocument,
    "\n  mutation AcknowledgeReceipt($input: StepInput!) {\n    acknowledgeReceipt(input: $input) {\n      case {\n        id\n        version\n      }\n    }\n  }\n": typeof types.AcknowledgeReceiptDocument,
    "\n  mutation DecideAdmissibility($input: DecideAdmissibilityInput!) {\n    decideAdmissibility(input: $input) {\n      case {\n        id\n        version\n      }\n    }\n  }\n": typeof types.DecideAdmissibilityDocument,
    "\n  mutation RequestResponse($input: StepInput!) {\n    requestResponse(input: $input) {\n      case {\n        id\n        version\n      }\n    }\n  }\n": typeof types.RequestResponseDocument,
    "\n  mutation SubmitResponse($input: SubmitResponseInput!) {\n    submitResponse(input: $input) {\n      case {\n        id\n        version\n      }\n    }\n  }\n": typeof types.SubmitResponseDocument,
    "\n  query IntakeQuestions($language: Language!) {\n    regulation(language: $language) {\n      id\n      questions {\n        id\n        fact\n        question\n        explanation\n        kind\n        options {\n          value\n          label\n        }\n        onlyWhen {\n          fact\n          values\n        }\n      }\n    }\n  }\n": typeof types.IntakeQuestionsDocument,
    "\n  query IntakeCheck($answers: IntakeAnswersInput!, $language: Language!) {\n    intakeCheck(answers: $answers, language: $language) {\n      answer\n      opensOn\n      refersTo {\n        key\n        name\n        explanation\n      }\n      grounds {\n        ground\n        applies\n        title\n        explanation\n        whatNow\n        source\n      }\n    }\n    committee {\n      id\n      postalAddress\n    }\n  }\n": typeof types.IntakeCheckDocument,
    "\n  query Front($language: Language!) {\n    committee {\n      id\n      participants {\n        id\n        name\n      }\n    }\n    regulation(language: $language) {\n      id\n      howItWorks {\n        intro\n      }\n    }\n  }\n": typeof types.FrontDocument,
    "\n  query HowItWorks($language: Language!) {\n    regulation(language: $language) {\n      id\n      howItWorks {\n        title\n        intro\n        sections {\n          id\n          heading\n          paragraphs\n          items\n        }\n      }\n    }\n  }\n": typeof types.HowItWorksDocument,
    "\n  query Outbox {\n    outbox(first: 50) {\n      id\n      to\n      subject\n      text\n      queuedAt\n      state\n    }\n  }\n": typeof types.OutboxDocument,
    "\n  query Viewer {\n    viewer {\n      kind\n      displayName\n      roles\n      caseId\n    }\n  }\n": typeof types.ViewerDocument,
};
const documents: Documents = {
    "\n  query CommitteeAddress {\n    committee {\n      id\n      postalAddress\n      website\n    }\n  }\n": types.CommitteeAddressDocument,
    "\n  query CaseList($language: Language!, $filter: CaseFilterInput, $orderBy: CaseOrder!, $first: Int!, $after: String) {\n    cases(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          number\n          stage\n          stageLabel(language: $language)\n          subjectLabel(language: $language)\n          receivedOn\n          participant {\n            id\n            name\n          }\n          nextDeadline(language: $language) {\n            label\n            dueOn\n            force\n            status\n          }\n        }\n      }\n    }\n  }\n": types.CaseListDocument,
    "\n  query CasesAtAGlance($language: Language!) {\n    overdue: cases(filter: { overdue: true }, first: 1) {\n      totalCount\n    }\n    soonest: cases(orderBy: deadlineFirst, first: 20) {\n      pageInfo {\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          nextDeadline(language: $language) {\n            dueOn\n          }\n        }\n      }\n    }\n  }\n": types.CasesAtAGlanceDocument,
    "\n  query CasePage($id: ID!, $language: Language!, $workings: Boolean!) {\n    case(id: $id) {\n      id\n      number\n      version\n      stage\n      stageLabel(language: $language)\n      ended\n      subjectLabel(language: $language)\n      receivedOn\n      channel\n      regulation\n      possiblyDoubleOf @include(if: $workings)\n      participant {\n        id\n        name\n      }\n      complaint {\n        description\n        dissatisfaction\n        desiredOutcome\n        period\n        against\n      }\n      complainant {\n        name\n        email\n        phone\n        address\n      }\n      response {\n        text\n        policy\n        receivedOn\n      }\n      admissibility(language: $language) {\n        outcome\n        decidedOn\n        motivation\n        opensOn\n        grounds {\n          ground\n          title\n          explanation\n          whatNow\n          source\n        }\n        refersTo {\n          key\n          name\n          explanation\n        }\n      }\n      hearings(language: $language) {\n        number\n        state\n        stateLabel\n        on\n        startsAt\n        placeLabel\n        publicityLabel\n        address\n        record\n      }\n      advice(language: $language) {\n        label\n        on\n        findingLabel\n        facts\n        reasoning\n        advice\n        generalRecommendation\n        text\n      }\n      decision(language: $language) {\n        decided {\n          label\n          on\n          motivation\n          text\n        }\n        goingFurther {\n          open\n          from\n          label\n          forums {\n            key\n            name\n            explanation\n          }\n        }\n      }\n      deadlines(language: $language) {\n        ...DeadlineParts\n      }\n      nextDeadline(language: $language) {\n        ...DeadlineParts\n      }\n      timeline(language: $language) {\n        sequence\n        type\n        label\n        on\n        by\n      }\n      steps {\n        step\n        open\n        reason\n      }\n    }\n  }\n\n  fragment DeadlineParts on Deadline {\n    term\n    label\n    dueOn\n    on\n    force\n    status\n    metOn\n    source\n    why\n  }\n": types.CasePageDocument,
    "\n  query CaseGrounds($id: ID!, $language: Language!) {\n    case(id: $id) {\n      id\n      grounds(language: $language) {\n        ground\n        applies\n        type\n        force\n        title\n        source\n      }\n    }\n  }\n": types.CaseGroundsDocument,
    "\n  mutation AcknowledgeReceipt($input: StepInput!) {\n    acknowledgeReceipt(input: $input) {\n      case {\n        id\n        version\n      }\n    }\n  }\n": types.AcknowledgeReceiptDocument,
    "\n  mutation DecideAdmissibility($input: DecideAdmissibilityInput!) {\n    decideAdmissibility(input: $input) {\n      case {\n        id\n        version\n      }\n    }\n  }\n": types.DecideAdmissibilityDocument,
    "\n  mutation RequestResponse($input: StepInput!) {\n    requestResponse(input: $input) {\n      case {\n        id\n        version\n      }\n    }\n  }\n": types.RequestResponseDocument,
    "\n  mutation SubmitResponse($input: SubmitResponseInput!) {\n    submitResponse(input: $input) {\n      case {\n        id\n        version\n      }\n    }\n  }\n": types.SubmitResponseDocument,
    "\n  query IntakeQuestions($language: Language!) {\n    regulation(language: $language) {\n      id\n      questions {\n        id\n        fact\n        question\n        explanation\n        kind\n        options {\n          value\n          label\n        }\n        onlyWhen {\n          fact\n          values\n        }\n      }\n    }\n  }\n": types.IntakeQuestionsDocument,
    "\n  query IntakeCheck($answers: IntakeAnswersInput!, $language: Language!) {\n    intakeCheck(answers: $answers, language: $language) {\n      answer\n      opensOn\n      refersTo {\n        key\n        name\n        explanation\n      }\n      grounds {\n        ground\n        applies\n        title\n        explanation\n        whatNow\n        source\n      }\n    }\n    committee {\n      id\n      postalAddress\n    }\n  }\n": types.IntakeCheckDocument,
    "\n  query Front($language: Language!) {\n    committee {\n      id\n      participants {\n        id\n        name\n      }\n    }\n    regulation(language: $language) {\n      id\n      howItWorks {\n        intro\n      }\n    }\n  }\n": types.FrontDocument,
    "\n  query HowItWorks($language: Language!) {\n    regulation(language: $language) {\n      id\n      howItWorks {\n        title\n        intro\n        sections {\n          id\n          heading\n          paragraphs\n          items\n        }\n      }\n    }\n  }\n": types.HowItWorksDocument,
    "\n  query Outbox {\n    outbox(first: 50) {\n      id\n      to\n      subject\n      text\n      queuedAt\n      state\n    }\n  }\n": types.OutboxDocument,
    "\n  query Viewer {\n    viewer {\n      kind\n      displayName\n      roles\n      caseId\n    }\n  }\n": types.ViewerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommitteeAddress {\n    committee {\n      id\n      postalAddress\n      website\n    }\n  }\n"): typeof import('./graphql.js').CommitteeAddressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseList($language: Language!, $filter: CaseFilterInput, $orderBy: CaseOrder!, $first: Int!, $after: String) {\n    cases(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          number\n          stage\n          stageLabel(language: $language)\n          subjectLabel(language: $language)\n          receivedOn\n          participant {\n            id\n            name\n          }\n          nextDeadline(language: $language) {\n            label\n            dueOn\n            force\n            status\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').CaseListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CasesAtAGlance($language: Language!) {\n    overdue: cases(filter: { overdue: true }, first: 1) {\n      totalCount\n    }\n    soonest: cases(orderBy: deadlineFirst, first: 20) {\n      pageInfo {\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          nextDeadline(language: $language) {\n            dueOn\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').CasesAtAGlanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CasePage($id: ID!, $language: Language!, $workings: Boolean!) {\n    case(id: $id) {\n      id\n      number\n      version\n      stage\n      stageLabel(language: $language)\n      ended\n      subjectLabel(language: $language)\n      receivedOn\n      channel\n      regulation\n      possiblyDoubleOf @include(if: $workings)\n      participant {\n        id\n        name\n      }\n      complaint {\n        description\n        dissatisfaction\n        desiredOutcome\n        period\n        against\n      }\n      complainant {\n        name\n        email\n        phone\n        address\n      }\n      response {\n        text\n        policy\n        receivedOn\n      }\n      admissibility(language: $language) {\n        outcome\n        decidedOn\n        motivation\n        opensOn\n        grounds {\n          ground\n          title\n          explanation\n          whatNow\n          source\n        }\n        refersTo {\n          key\n          name\n          explanation\n        }\n      }\n      hearings(language: $language) {\n        number\n        state\n        stateLabel\n        on\n        startsAt\n        placeLabel\n        publicityLabel\n        address\n        record\n      }\n      advice(language: $language) {\n        label\n        on\n        findingLabel\n        facts\n        reasoning\n        advice\n        generalRecommendation\n        text\n      }\n      decision(language: $language) {\n        decided {\n          label\n          on\n          motivation\n          text\n        }\n        goingFurther {\n          open\n          from\n          label\n          forums {\n            key\n            name\n            explanation\n          }\n        }\n      }\n      deadlines(language: $language) {\n        ...DeadlineParts\n      }\n      nextDeadline(language: $language) {\n        ...DeadlineParts\n      }\n      timeline(language: $language) {\n        sequence\n        type\n        label\n        on\n        by\n      }\n      steps {\n        step\n        open\n        reason\n      }\n    }\n  }\n\n  fragment DeadlineParts on Deadline {\n    term\n    label\n    dueOn\n    on\n    force\n    status\n    metOn\n    source\n    why\n  }\n"): typeof import('./graphql.js').CasePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseGrounds($id: ID!, $language: Language!) {\n    case(id: $id) {\n      id\n      grounds(language: $language) {\n        ground\n        applies\n        type\n        force\n        title\n        source\n      }\n    }\n  }\n"): typeof import('./graphql.js').CaseGroundsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcknowledgeReceipt($input: StepInput!) {\n    acknowledgeReceipt(input: $input) {\n      case {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql.js').AcknowledgeReceiptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideAdmissibility($input: DecideAdmissibilityInput!) {\n    decideAdmissibility(input: $input) {\n      case {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql.js').DecideAdmissibilityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestResponse($input: StepInput!) {\n    requestResponse(input: $input) {\n      case {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql.js').RequestResponseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitResponse($input: SubmitResponseInput!) {\n    submitResponse(input: $input) {\n      case {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql.js').SubmitResponseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IntakeQuestions($language: Language!) {\n    regulation(language: $language) {\n      id\n      questions {\n        id\n        fact\n        question\n        explanation\n        kind\n        options {\n          value\n          label\n        }\n        onlyWhen {\n          fact\n          values\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').IntakeQuestionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IntakeCheck($answers: IntakeAnswersInput!, $language: Language!) {\n    intakeCheck(answers: $answers, language: $language) {\n      answer\n      opensOn\n      refersTo {\n        key\n        name\n        explanation\n      }\n      grounds {\n        ground\n        applies\n        title\n        explanation\n        whatNow\n        source\n      }\n    }\n    committee {\n      id\n      postalAddress\n    }\n  }\n"): typeof import('./graphql.js').IntakeCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Front($language: Language!) {\n    committee {\n      id\n      participants {\n        id\n        name\n      }\n    }\n    regulation(language: $language) {\n      id\n      howItWorks {\n        intro\n      }\n    }\n  }\n"): typeof import('./graphql.js').FrontDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HowItWorks($language: Language!) {\n    regulation(language: $language) {\n      id\n      howItWorks {\n        title\n        intro\n        sections {\n          id\n          heading\n          paragraphs\n          items\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').HowItWorksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Outbox {\n    outbox(first: 50) {\n      id\n      to\n      subject\n      text\n      queuedAt\n      state\n    }\n  }\n"): typeof import('./graphql.js').OutboxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      kind\n      displayName\n      roles\n      caseId\n    }\n  }\n"): typeof import('./graphql.js').ViewerDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
