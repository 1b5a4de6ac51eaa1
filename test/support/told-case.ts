import { type StaffRole, type Viewer } from '#access';
import { CaseReader } from '#cases';
import { CurrentViewer } from '#sign-in';
import { type StepRequest } from '#procedure';
import { type Statement, TenantDoor } from '#tenancy';
import { randomUUID } from 'node:crypto';
import { StepTaker } from '../../libs/cases/src/step-taker.service.js';
import { aComplaint } from '../builders/a-complaint.js';
import { type TestApplication, type TestCommittee } from './application.js';
import { type Answer, type Caller } from './caller.js';
import { fileComplaint } from './documents.js';
import { type Filed } from './filing.js';

const nothing = Promise.resolve();
const allDeclared: Statement = {
  name: 'test_all_declared',
  text: `update case_file set declared_person_ids = sitting_person_ids where tenant_id = :tenant and id = :caseId`,
};

/** The case as a step answers it. */
export interface TakenCase {
  readonly case: {
    readonly version: number;
    readonly stage: string;
    readonly ended: boolean;
    readonly steps: readonly { readonly step: string; readonly open: boolean }[];
  };
}

type StepAnswer = Answer<Record<string, TakenCase>>;

/** Steps that have an input of their own; every other one has `StepInput`. */
const inputs: Readonly<Record<string, string>> = {
  decideAdmissibility: 'DecideAdmissibilityInput',
  submitResponse: 'SubmitResponseInput',
  hold: 'HoldInput',
  extendTerm: 'ExtendTermInput',
  requestMoreTime: 'RequestMoreTimeInput',
  recordLapse: 'TermInput',
  recordAgreement: 'RecordAgreementInput',
  offerCompensation: 'OfferCompensationInput',
  answerOffer: 'AnswerOfferInput',
  agreeToUseMediation: 'MediationConsentInput',
  takeBackMediationConsent: 'MediationConsentInput',
  withdraw: 'WithdrawInput',
  settle: 'SettleInput',
  discontinue: 'DiscontinueInput',
  reopen: 'ReopenInput',
  closeCase: 'CloseCaseInput',
  announcePerson: 'AnnouncePersonInput',
  admitPerson: 'AdmitPersonInput',
  chooseTreatment: 'ChooseTreatmentInput',
  investigate: 'InvestigateInput',
  submitReply: 'SubmitReplyInput',
  submitPiece: 'SubmitPieceInput',
  decideOnPiece: 'DecideOnPieceInput',
  decideOnLatePiece: 'DecideOnLatePieceInput',
  postPieces: 'PostPiecesInput',
  composeBundle: 'PieceActInput',
  joinCases: 'JoinCasesInput',
  grantPiece: 'GrantPieceInput',
  proposeHearingDates: 'ProposeHearingDatesInput',
  answerHearingDates: 'AnswerHearingDatesInput',
  sayWhatHearingNeeds: 'SayWhatHearingNeedsInput',
  planHearing: 'PlanHearingInput',
  holdHearing: 'HoldHearingInput',
  recordAttendance: 'RecordAttendanceInput',
  addToSittingDay: 'AddToSittingDayInput',
  composePanel: 'ComposePanelInput',
  declareInterests: 'DeclareInterestsInput',
  recuse: 'RecuseInput',
  challenge: 'ChallengeInput',
  decideOnChallenge: 'DecideOnChallengeInput',
  decideOnSecretary: 'DecideOnSecretaryInput',
  confirmCommitment: 'ConfirmCommitmentInput',
};

/** Files a complaint on a day of its own, and comes back to the day of the test. */
export async function aToldCase(
  { platform, committee }: { readonly platform: TestApplication; readonly committee: TestCommittee },
  complaint: object,
  [filedAt, today]: readonly [string, string],
): Promise<ToldCase> {
  platform.clock.set(filedAt);
  const { fileComplaint: filed } = await committee
    .visitor()
    .gets<Filed>(fileComplaint, { input: aComplaint(complaint) });
  platform.clock.set(today);
  return new ToldCase(platform, committee, filed);
}

/** A case of which a test tells the story: who does what, over HTTP. The version is remembered from step to step. */
export class ToldCase {
  version = 1;

  constructor(
    private readonly platform: TestApplication,
    private readonly committee: TestCommittee,
    readonly filed: Filed['fileComplaint'],
  ) {}

  get id(): string {
    return this.filed.caseId;
  }

  async complainant(): Promise<Caller> {
    return this.committee.complainant(this.filed);
  }

  /** Somebody takes a step. Throws when it was refused. */
  async take(by: Caller, step: string, given: object = {}): Promise<TakenCase['case']> {
    const answer = await this.tries(by, step, given);
    const taken = answer.data?.[step]?.case;
    if (!taken) {
      throw new Error(`${step} answered ${JSON.stringify(answer.errors)}`);
    }
    return taken;
  }

  /** Somebody tries to take a step; errors and all. */
  async tries(by: Caller, step: string, given: object = {}): Promise<StepAnswer> {
    const document = `mutation ($input: ${inputs[step] ?? 'StepInput'}!) {
      ${step}(input: $input) { case { version stage ended steps { step open } } }
    }`;
    const input = { clientKey: randomUUID(), caseId: this.id, expectedVersion: this.version, ...given };
    const answer = await by.asks<Record<string, TakenCase>>(document, { input });
    const payload = answer.data?.[step];
    // Whoever stepped back is not shown the case any more.
    const seen = payload?.case as TakenCase['case'] | null | undefined;
    this.version = seen?.version ?? this.version + (payload ? 1 : 0);
    return answer;
  }

  /** What somebody sees of the case; null where it is not there for that person. */
  async seenBy<Seen>(by: Caller, fields: string): Promise<Seen | null> {
    const { data } = await by.asks<{ case: Seen | null }>(`query ($id: ID!) { case(id: $id) { ${fields} } }`, {
      id: this.id,
    });
    return data?.case ?? null;
  }

  /**
   * A step that the API does not offer yet, taken inside the application: by the secretary, or by somebody with that role
   * at the participant of the case.
   */
  async happens(request: StepRequest, inside?: StaffRole): Promise<void> {
    const { app } = this.platform;
    const current = app.get(CurrentViewer);
    const command = { clientKey: randomUUID(), caseId: this.id, expectedVersion: this.version };
    const { file } = await app.get(TenantDoor).run(this.committee.tenant.id, async () => {
      const secretary = someone('secretary', null);
      const { file: known } = await current.as(secretary, () => app.get(CaseReader, { strict: false }).get(this.id));
      return current.as(inside === undefined ? secretary : someone(inside, known.participantId), () =>
        app.get(StepTaker, { strict: false }).take({
          step: request.step as Parameters<StepTaker['take']>[0]['step'],
          command,
          request: () => Promise.resolve(request),
          afterwards: (record) => (request.step === 'composePanel' ? this.everybodyDeclared(record.file.id) : nothing),
        }),
      );
    });
    this.version = file.version;
  }

  /** Everybody who sits declared to have no interest, so that the contents are open to them. */
  private async everybodyDeclared(caseId: string): Promise<void> {
    await this.platform.app.get(TenantDoor).query(allDeclared, { caseId });
  }
}

/** Somebody who is nobody else in the test. */
function someone(role: StaffRole, participantId: string | null): Viewer {
  return { kind: 'staff', accountId: randomUUID(), personId: randomUUID(), memberships: [{ role, participantId }] };
}

/** Why a step was refused: the reason, the rule and its source, and what is missing. */
export function refusalOf({ errors }: Answer<unknown>): Readonly<Record<string, unknown>> | undefined {
  return errors[0]?.extensions;
}

export function codeOf({ errors }: Answer<unknown>): string | undefined {
  return errors[0]?.extensions.code;
}
