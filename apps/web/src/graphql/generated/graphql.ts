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

/** What follows an agreement. */
export type AgreementOutcome =
  /** The case is done. */
  | 'done'
  /** The case is held, to see whether the agreement works. */
  | 'held';

/** Somebody whom a party wants to bring to the hearing. */
export type AnnouncePersonInput = {
  /** In which capacity. */
  capacity: AnnouncedAs;
  /** The id of the case. */
  caseId: string | number;
  /** A uuid of your own: the same key sent again gives the same answer and changes nothing twice. */
  clientKey: string | number;
  /** What this person can contribute; at most 20,000 characters. */
  contribution?: string | null | undefined;
  /** The version of the case that you were looking at. */
  expectedVersion: number;
  /** The name; at most 300 characters. */
  name: string;
  /** The day that counts, when it was not today. */
  on?: string | null | undefined;
};

/** In which capacity somebody comes to a hearing. */
export type AnnouncedAs =
  /** Comes along with a party. */
  | 'companion'
  /** Knows about the subject. */
  | 'expert'
  /** Helps a party. */
  | 'helper'
  /** Can tell something else. */
  | 'informant'
  /** Speaks for a party. */
  | 'representative'
  /** Saw or heard something. */
  | 'witness';

/** A yearly report. */
export type AnnualReportInput = {
  /** Where it stands: an https address. */
  address: string;
  /** Its title; at most 300 characters. */
  title: string;
  /** The year that it is about. */
  year: number;
};

/** Which of the proposed days will do. */
export type AnswerHearingDatesInput = {
  /** Your answers, 1 to 10. The last one to a day counts. */
  answers: Array<HearingDateAnswerInput>;
  /** The id of the case. */
  caseId: string | number;
  /** A uuid of your own: the same key sent again gives the same answer. */
  clientKey: string | number;
  /** What the secretary should know; at most 20,000 characters. */
  note?: string | null | undefined;
  /** Whose answer it is, for an office that writes it down. Leave it out for yourself. */
  side?: HearingSide | null | undefined;
};

/** The answer to the offer that is open. */
export type AnswerOfferInput = {
  /** The id of the case. */
  caseId: string | number;
  /** A uuid of your own: the same key sent again gives the same answer and changes nothing twice. */
  clientKey: string | number;
  /** The version of the case that you were looking at. */
  expectedVersion: number;
  /** The day that counts, when it was not today. */
  on?: string | null | undefined;
  /** Whether the complainant accepts it. */
  outcome: OfferOutcome;
};

/** Whose answer it is. */
export type Answering =
  /** Of the complainant, with whoever acts for the complainant. */
  | 'complainant'
  /** Of one member who sits. */
  | 'member'
  /** Of the other side. */
  | 'respondent';

/** What the board does with an advice. */
export type BoardDecision =
  /** It does what was advised. */
  | 'adopted'
  /** It does something else. */
  | 'deviated'
  /** It does a part of what was advised. */
  | 'partly';

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

/** That a party asks that a member does not sit. */
export type ChallengeInput = {
  /** The id of the case. */
  caseId: string | number;
  /** A uuid of your own: the same key sent again gives the same answer and changes nothing twice. */
  clientKey: string | number;
  /** The version of the case that you were looking at. */
  expectedVersion: number;
  /** The day that counts, when it was not today. */
  on?: string | null | undefined;
  /** The seat of the member. */
  seat: string;
  /** The reasons; at most 20,000 characters. */
  text: string;
};

/** What a committee says of itself, whole: what is left out is no longer there. */
export type ChangeCommitteePageInput = {
  /** The yearly reports; at most 100. */
  annualReports: Array<AnnualReportInput>;
  /** A uuid of your own: the same key sent again gives the same answer. */
  clientKey: string | number;
  /** How people reach the office. */
  contact: CommitteeContactInput;
  /** The version of the page that you changed; 0 when it was never filled in. */
  expectedVersion: number;
  /** The look; left out: the one that everybody gets who chose none. */
  look?: CommitteeLookInput | null | undefined;
};

/** How somebody is reached from now on. What is left out stays; an empty text takes it away. */
export type ChangeContactDetailsInput = {
  /** The postal address; at most 300 characters. */
  address?: string | null | undefined;
  /** The id of the case. */
  caseId: string | number;
  /** A uuid of your own: the same key sent again gives the same answer, and is done once. */
  clientKey: string | number;
  /** One e-mail address; at most 300 characters. */
  email?: string | null | undefined;
  /** Whose, by the id of somebody in the case. Leave it out for yourself, or for whom you act; the office: for whoever filed. */
  partyId?: string | number | null | undefined;
  /** The telephone number; at most 300 characters. */
  phone?: string | null | undefined;
};

/** What a helper may do from now on. */
export type ChangeHelpInput = {
  /** The id of the case. */
  caseId: string | number;
  /** A uuid of your own: the same key sent again gives the same answer, and is done once. */
  clientKey: string | number;
  /** All that the helper may do from now on. */
  grants: Array<HelperGrant>;
  /** The id of that person in the case. */
  partyId: string | number;
};

/** What was promised, and to whom. */
export type CommitmentKind =
  /** Something for the complainant. */
  | 'commitment'
  /** Something in the organisation. */
  | 'measure';

/** With what something was promised. */
export type CommitmentOrigin =
  /** With an agreement. */
  | 'agreement'
  /** With the decision on an advice. */
  | 'decision'
  /** On its own. */
  | 'promise';

/** How it stands with something that was promised. */
export type CommitmentStatus =
  /** The complainant said that it was done; or a measure worked. */
  | 'done'
  /** The complainant said that it was not done; or a measure did not work. */
  | 'notDone'
  /** Nothing was said of it, and its day has not passed. */
  | 'open'
  /** Nothing was said of it, and its day has passed. */
  | 'overdue';

/** How people reach the office. */
export type CommitteeContactInput = {
  /** The e-mail address of the office, not of a person. */
  email?: string | null | undefined;
  /** The telephone number; at most 300 characters. */
  phone?: string | null | undefined;
  /** When somebody answers it; at most 300 characters. */
  phoneHours?: string | null | undefined;
};

/** A look. What is left out follows from the brand colour. */
export type CommitteeLookInput = {
  /** A mark without words, as # and six digits, in small letters. */
  accent?: string | null | undefined;
  /** The brand colour, as # and six digits, in small letters. */
  brand: string;
  /** The font of the texts. */
  font?: Font | null | undefined;
  /** The font of the headings. */
  headingFont?: Font | null | undefined;
  /** How heavy headings are: 400 to 800. */
  headingWeight?: number | null | undefined;
  /** A link, as # and six digits, in small letters. */
  link?: string | null | undefined;
  /** Words on the brand colour, as # and six digits, in small letters. */
  onBrand?: string | null | undefined;
  /** A quiet ground, as # and six digits, in small letters. */
  pale?: string | null | undefined;
  /** How round corners are, in pixels: 0 to 16. */
  radius?: number | null | undefined;
  /** The brand colour under a pointer, as # and six digits, in small letters. */
  strong?: string | null | undefined;
};

/** What the complainant tells the committee. Kept exactly as it was typed. */
export type ComplaintInput = {
  /** Which decision or person it is about. */
  against?: string | null | undefined;
  /** What happened; at most 20,000 characters. */
  description?: string | null | undefined;
  /** What should happen now. */
  desiredOutcome?: string | null | undefined;
  /** Why the complainant is not satisfied. */
  dissatisfaction?: string | null | undefined;
  /** When it happened. */
  period?: string | null | undefined;
};

/** What was missing, or has changed. At least one of the three. */
export type CompleteComplaintInput = {
  /** What is added to the complaint. */
  addition?: ComplaintInput | null | undefined;
  /** The id of the case. */
  caseId: string | number;
  /** A uuid of your own: the same key sent again gives the same answer and changes nothing twice. */
  clientKey: string | number;
  /** Who complains and how to reach that person, as it is now. */
  complainant?: PartyInput | null | undefined;
  /** The version of the case that you were looking at. */
  expectedVersion: number;
  /** Answers on which the decision rests. */
  facts?: FurtherAnswersInput | null | undefined;
  /** The day that counts, when it was not today. */
  on?: string | null | undefined;
};

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

/** Whether something that was promised was done. It can be said again; what was said last holds. */
export type ConfirmCommitmentInput = {
  /** The id of the case. */
  caseId: string | number;
  /** A uuid of your own: the same key sent again gives the same answer and changes nothing twice. */
  clientKey: string | number;
  /** The id of what was promised. */
  commitmentId: string | number;
  /** Whether it was done. */
  done: boolean;
  /** The version of the case that you were looking at. */
  expectedVersion: number;
  /** What is still missing, or what else is to be said of it; at most 20,000 characters. */
  note?: string | null | undefined;
  /** The day that counts, when it was not today. */
  on?: string | null | undefined;
};

/** What a complaint can be required to say. */
export type Content =
  /** Which decision or which person it is about. */
  | 'against'
  /** One way to reach that person. */
  | 'contact'
  /** What happened. */
  | 'description'
  /** Why that person is not satisfied. */
  | 'dissatisfaction'
  /** Who complains. */
  | 'name'
  /** When it happened. */
  | 'period';

/** Between whom a message goes. */
export type Conversation =
  /** From the secretariat to both sides. */
  | 'all'
  /** The complainant, with whoever acts for or helps the complainant, and the secretariat. */
  | 'complainant'
  /** The respondent and the secretariat. */
  | 'respondent';

/** Whether a proposed day will do. */
export type DateAnswer =
  /** Can come. */
  | 'can'
  /** Cannot come. */
  | 'cannot'
  /** Can come, and would rather not. */
  | 'ratherNot';

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

/** Which draft goes: that of a code, or your own of a step in a case. */
export type DiscardDraftInput = {
  /** Instead of a code: the case in which you write. */
  caseId?: string | number | null | undefined;
  /** A uuid of your own: the same key sent again gives the same answer. */
  clientKey: string | number;
  /** The code of a draft of a complaint. */
  code?: string | null | undefined;
  /** With a case: the step, by the name of its mutation. */
  step?: string | null | undefined;
};

/** What an issued text is. */
export type DocumentKind =
  /** An advice of the committee. */
  | 'advice'
  /** An answer of whoever treats the complaint. */
  | 'answer'
  /** What the board decided. */
  | 'boardDecision'
  /** A general recommendation. */
  | 'recommendation'
  /** A ruling of the committee. */
  | 'ruling';

/** A dwelling, without the street. */
export type DwellingInput = {
  /** The number of the house. What is added to it, such as an a, makes no difference. */
  houseNumber: string;
  /** The postcode, such as 3511 AB. */
  postcode: string;
};

/** Which letter ends: everything of it is erased, and nobody is called back. */
export type EndPriorLetterInput = {
  /** A uuid of your own: the same key sent again gives the same answer. */
  clientKey: string | number;
  /** The code of the letter. */
  code: string;
};

/** A complaint, filed on line. Which contents are required is in the regulation. */
export type FileComplaintInput = {
  /** Whether the complainant does not give a name. */
  anonymous?: boolean | null | undefined;
  /** A uuid of your own: the same key sent again gives the same answer and no second case. */
  clientKey: string | number;
  /** Whether several people complain together. */
  collective?: boolean | null | undefined;
  /** Who complains, and how to reach that person. */
  complainant: PartyInput;
  /** The class of the complainant, by its name in the regulation; only where it has classes. */
  complainantClass?: string | null | undefined;
  /** What the complainant tells the committee. */
  complaint: ComplaintInput;
  /** When what is complained of happened. */
  conduct?: ConductInput | null | undefined;
  /** The code of the draft in which this was written; that draft ends with the filing. */
  draft?: string | null | undefined;
  /** Whether this committee advised on the same complaint before. */
  earlierAdvice?: boolean | null | undefined;
  /** Other bodies that have, or had, the same complaint, each once. */
  forums?: Array<ForumInput> | null | undefined;
  /** The language in which the complainant is written to. */
  language: Language;
  /** The key of the participant that the complaint is about. */
  participant: string;
  /** The points of the complaint, where it has several; at most 50. Each is decided on by itself. */
  points?: Array<PointInput> | null | undefined;
  /** The steps before filing that the regulation asks for, each once. */
  priorSteps?: Array<PriorStepInput> | null | undefined;
  /** Whom the complaint is about. Which employee is named later, by staff. */
  respondent?: Respondent | null | undefined;
  /** Whether it is a complaint at all. */
  signal?: Signal | null | undefined;
  /** What the complaint is about. */
  subject: Subject;
};

/** What is found about a complaint, or a point of it. */
export type Finding =
  /** The complainant is right in part. */
  | 'partlyWellFounded'
  /** The complainant is not right. */
  | 'unfounded'
  /** The complainant is right. */
  | 'wellFounded';

/** A font that comes with the screens. */
export type Font =
  /** A font with serifs that the device has. */
  | 'serif'
  /** Source Sans, without serifs. */
  | 'sourceSans'
  /** The font of the device. */
  | 'system';

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

/** Answers that were open, or that were not right. The participant stays who it is. */
export type FurtherAnswersInput = {
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
  /** The steps before filing that the regulation asks for, each once. */
  priorSteps?: Array<PriorStepInput> | null | undefined;
  /** Whom the complaint is about. Which employee is named later, by staff. */
  respondent?: Respondent | null | undefined;
  /** Whether it is a complaint at all. */
  signal?: Signal | null | undefined;
  /** What it is about. */
  subject?: Subject | null | undefined;
};

/** Why somebody can go further elsewhere. */
export type FurtherReason =
  /** The board decided. */
  | 'decided'
  /** The board does not decide in time. */
  | 'decisionStaysOut'
  /** The board does not do what was advised, or not all of it. */
  | 'deviates'
  /** The ruling or the answer is there, and nobody decides on it. */
  | 'issued';

/** Somebody who helps the complainant, and what is allowed. */
export type GrantHelpInput = {
  /** The id of the case. */
  caseId: string | number;
  /** A uuid of your own: the same key sent again gives the same answer, and is done once. */
  clientKey: string | number;
  /** What the helper may do. Whoever may do more can follow the case too. */
  grants: Array<HelperGrant>;
  /** Who it is. */
  who: NewPartyInput;
};

/** A case that goes to the next instance. */
export type HandOverInput = {
  /** The id of the case. */
  caseId: string | number;
  /** A uuid of your own: the same key sent again gives the same answer and changes nothing twice. */
  clientKey: string | number;
  /** Whether the complainant consents; without consent nothing goes along. */
  consent: boolean;
  /** The version of the case that you were looking at. */
  expectedVersion: number;
  /** The next instance, by its name in the regulation. */
  forum: string;
  /** The day that counts, when it was not today. */
  on?: string | null | undefined;
};

/** The answer to one proposed day. */
export type HearingDateAnswerInput = {
  /** Whether it will do. */
  answer: DateAnswer;
  /** The id of the proposal. */
  proposalId: string | number;
};

/** Help that can be asked for at a hearing. */
export type HearingHelp =
  /** More breaks. */
  | 'breaks'
  /** To take part by telephone. */
  | 'byTelephone'
  /** Help with hearing, such as a loop. */
  | 'hearingAid'
  /** Something else; the note says what. */
  | 'other'
  /** A room that a wheelchair can enter. */
  | 'wheelchair';

/** One of the two sides of a case. */
export type HearingSide =
  /** The complainant, with whoever acts for the complainant. */
  | 'complainant'
  /** The other side. */
  | 'respondent';

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

/** What a complainant can let a helper do. */
export type HelperGrant =
  /** Follow the case: where it stands, its days and its decision. */
  | 'follow'
  /** Read what was written, and who the parties are. */
  | 'readContents'
  /** Write: complete the complaint, reply, send pieces and messages. */
  | 'write';

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

/** Whether a piece that came late may be used. */
export type Leave =
  /** Nobody decided yet. */
  | 'asked'
  /** It may be used. */
  | 'granted'
  /** It may not be used. */
  | 'refused';

/** How far you read the messages of a case. */
export type MarkMessagesReadInput = {
  /** The id of the case. */
  caseId: string | number;
  /** A uuid of your own: the same key sent again gives the same answer. */
  clientKey: string | number;
  /** The id of the last message that you saw; all before it were seen too. */
  upTo: string | number;
};

/** What one side says about using what was said in mediation. */
export type MediationConsentInput = {
  /** The id of the case. */
  caseId: string | number;
  /** A uuid of your own: the same key sent again gives the same answer and changes nothing twice. */
  clientKey: string | number;
  /** The version of the case that you were looking at. */
  expectedVersion: number;
  /** Only for an office that writes down what a side said on paper or by telephone. */
  side?: Side | null | undefined;
};

/** Somebody who comes into a case, and how to reach him. */
export type NewPartyInput = {
  /** The postal address; at most 300 characters. */
  address?: string | null | undefined;
  /** One e-mail address; at most 300 characters. */
  email?: string | null | undefined;
  /** The name; at most 300 characters. */
  name: string;
  /** The telephone number; at most 300 characters. */
  phone?: string | null | undefined;
};

/** Who nominates for a seat. */
export type Nominator =
  /** A public authority. */
  | 'authority'
  /** The participants, or the one that is named. */
  | 'participants'
  /** Organisations of renters, or the one of a participant that is named. */
  | 'rentersOrganisations'
  /** A body that was made to choose. */
  | 'selectionBody'
  /** The members who sit already. */
  | 'sittingMembers'
  /** The regulation does not say. */
  | 'unknown';

/** An open norm of the regulation, as a person judges it; never without reasons. */
export type NormJudgedInput = {
  /** Whether it holds in this case. */
  holds: boolean;
  /** The name of the norm in the regulation. */
  judgement: string;
  /** Your reasons; at most 20,000 characters. */
  motivation: string;
};

/** An objection. */
export type ObjectInput = {
  /** The id of the case. */
  caseId: string | number;
  /** A uuid of your own: the same key sent again gives the same answer and changes nothing twice. */
  clientKey: string | number;
  /** The version of the case that you were looking at. */
  expectedVersion: number;
  /** The day that counts, when it was not today. */
  on?: string | null | undefined;
  /** Why you do not agree; at most 20,000 characters. */
  text: string;
};

/** What the complainant says to an offer. */
export type OfferOutcome =
  /** Accepted. */
  | 'accepted'
  /** Declined. */
  | 'declined';

/** What somebody is in a case besides the complainant. */
export type PartyCapacity =
  /** Complains as well. */
  | 'coComplainant'
  /** Helps the complainant, and sees and does what the complainant allowed. */
  | 'helper'
  /** Acts for the complainant by law. */
  | 'legalRepresentative'
  /** Acts for the complainant by a power of attorney. */
  | 'representative';

/** Who somebody is and how to reach him. One way to reach is enough; an e-mail address is not needed. */
export type PartyInput = {
  /** The postal address; at most 300 characters. */
  address?: string | null | undefined;
  /** One e-mail address; the confirmation goes there. */
  email?: string | null | undefined;
  /** The name; at most 300 characters. */
  name?: string | null | undefined;
  /** The telephone number; at most 300 characters. */
  phone?: string | null | undefined;
};

/** What sort of piece it is. */
export type PieceKind =
  /** What was missing in the complaint, sent later. */
  | 'addition'
  /** The complaint itself. */
  | 'complaint'
  /** What the committee found out, such as the report of a visit or of an expert. */
  | 'finding'
  /** Something else that a side laid. */
  | 'piece'
  /** What one side says to what the other said. */
  | 'reply'
  /** The answer of the respondent. */
  | 'response';

/** Whose piece it is. */
export type PieceSide =
  /** What the committee found out itself. */
  | 'committee'
  /** Of whoever complains, or of whoever acts for that person. */
  | 'complainant'
  /** Of whoever is complained of. */
  | 'respondent';

/** What the other side may see of a piece. */
export type PieceState =
  /** Nothing: it was asked to keep it from the other side, and nobody decided yet. */
  | 'asked'
  /** A copy in which something is left out. */
  | 'blackedOut'
  /** All of it. */
  | 'shared'
  /** Nothing: it is kept from the other side, and is not used. */
  | 'withheld';

/** One point of a complaint that has several. */
export type PointInput = {
  /** What this point is about, where that is something else than the complaint. */
  subject?: Subject | null | undefined;
  /** What this point says; at most 2,000 characters. */
  text: string;
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

/** How a letter comes to the participant. */
export type PriorLetterDelivery =
  /** The site of the committee mails it. */
  | 'byEmail'
  /** Its writer prints it and sends it. */
  | 'printed';

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

/** How a referral ended. */
export type ReferralOutcome =
  /** It was not: the complaint comes back. */
  | 'returned'
  /** The complaint was solved. */
  | 'solved';

/** Which file goes, out of which draft of a complaint. */
export type RemoveDraftFileInput = {
  /** A uuid of your own: the same key sent again gives the same answer. */
  clientKey: string | number;
  /** The code of the draft. */
  code: string;
  /** The file. */
  fileId: string | number;
};

/** How a referral ended. */
export type ReportReferralInput = {
  /** The id of the case. */
  caseId: string | number;
  /** A uuid of your own: the same key sent again gives the same answer and changes nothing twice. */
  clientKey: string | number;
  /** The version of the case that you were looking at. */
  expectedVersion: number;
  /** What came of it; at most 20,000 characters. */
  feedback?: string | null | undefined;
  /** The day that counts, when it was not today. */
  on?: string | null | undefined;
  /** Whether the complaint was solved. */
  outcome: ReferralOutcome;
};

/** A request for more time. */
export type RequestMoreTimeInput = {
  /** The id of the case. */
  caseId: string | number;
  /** A uuid of your own: the same key sent again gives the same answer and changes nothing twice. */
  clientKey: string | number;
  /** The version of the case that you were looking at. */
  expectedVersion: number;
  /** The day that counts, when it was not today. */
  on?: string | null | undefined;
  /** The name of the term in the regulation. */
  term: string;
  /** Why you need it; at most 20,000 characters. */
  text?: string | null | undefined;
  /** Until when you ask for time. */
  until?: string | null | undefined;
};

/** Who answers a complaint. */
export type Respondent =
  /** The employee complained of. */
  | 'employee'
  /** The organisation. */
  | 'participant'
  /** The body that allocates dwellings. */
  | 'platform';

/** Something that is not finished. Without code and case: a new draft of a complaint. */
export type SaveDraftInput = {
  /** Instead of a code: the case in which you write. */
  caseId?: string | number | null | undefined;
  /** A uuid of your own: the same key sent again gives the same answer. */
  clientKey: string | number;
  /** The code of a draft of a complaint. */
  code?: string | null | undefined;
  /** What was written, at most 64 kB: the fields of fileComplaint as JSON, or the text of a step. */
  content: string;
  /** The version of the draft that you changed; 0 for a new one. */
  expectedVersion?: number;
  /** With a case: the step, by the name of its mutation. */
  step?: string | null | undefined;
};

/** All that a side needs at the hearing, from now on. With nothing in it: nothing is needed. */
export type SayWhatHearingNeedsInput = {
  /** The id of the case. */
  caseId: string | number;
  /** A uuid of your own: the same key sent again gives the same answer. */
  clientKey: string | number;
  /** The help that is asked for; at most 5. */
  help: Array<HearingHelp>;
  /** The language of the interpreter, in your own words; at most 300 characters. Leave it out for none. */
  interpreter?: string | null | undefined;
  /** What the secretary should know about it; at most 20,000 characters. */
  note?: string | null | undefined;
  /** Whose needs they are, for an office that writes them down: of the complainant when left out. Leave it out for yourself. */
  side?: HearingSide | null | undefined;
};

/** As what somebody is appointed. */
export type SeatCapacity =
  /** Takes the seat when whoever has it cannot sit. */
  | 'deputy'
  /** Has the seat. */
  | 'seat';

/** A message in a case. */
export type SendMessageInput = {
  /** The id of the case. */
  caseId: string | number;
  /** A uuid of your own: the same key sent again gives the same answer and no second message. */
  clientKey: string | number;
  /** To whom: a side writes in its own conversation, the office in each. */
  conversation: Conversation;
  /** At most 20,000 characters. */
  text: string;
};

/** A complaint that is solved, or on which both sides came to terms. */
export type SettleInput = {
  /** The id of the case. */
  caseId: string | number;
  /** A uuid of your own: the same key sent again gives the same answer and changes nothing twice. */
  clientKey: string | number;
  /** The version of the case that you were looking at. */
  expectedVersion: number;
  /** The day that counts, when it was not today. */
  on?: string | null | undefined;
  /** What was done or agreed; at most 20,000 characters. */
  text?: string | null | undefined;
};

/** One of the two sides of a complaint. */
export type Side =
  /** Whoever complains, and whoever acts for that person. */
  | 'complainant'
  /** Whoever is complained of. */
  | 'respondent';

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

/** A piece: a text, files, or both. */
export type SubmitPieceInput = {
  /** The id of the case. */
  caseId: string | number;
  /** A uuid of your own: the same key sent again gives the same answer and changes nothing twice. */
  clientKey: string | number;
  /** Asks to keep it from the other side, which sees that it is there. The committee decides. */
  confidential?: boolean | null | undefined;
  /** The version of the case that you were looking at. */
  expectedVersion: number;
  /** Files that you added to this case before; at most 20. */
  files?: Array<string | number> | null | undefined;
  /** The day that counts, when it was not today. */
  on?: string | null | undefined;
  /** Only for an office that writes it down: whose piece it is; without it, its own finding. */
  side?: PieceSide | null | undefined;
  /** At most 20,000 characters. */
  text?: string | null | undefined;
  /** What it is, in a few words; at most 300 characters. */
  title: string;
};

/** What one side says to what the other said. */
export type SubmitReplyInput = {
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
  /** Only for an office that writes it down: for which side. */
  side?: Side | null | undefined;
  /** At most 20,000 characters. */
  text: string;
};

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

/** How an objection or a challenge ends. */
export type Verdict =
  /** The decision stays as it was. */
  | 'rejected'
  /** Whoever brought it is right. */
  | 'upheld';

/** Somebody who is in the case. */
export type WhichPartyInput = {
  /** The id of the case. */
  caseId: string | number;
  /** A uuid of your own: the same key sent again gives the same answer, and is done once. */
  clientKey: string | number;
  /** The id of that person in the case. */
  partyId: string | number;
};

/** A complaint that is taken back. */
export type WithdrawInput = {
  /** The id of the case. */
  caseId: string | number;
  /** A uuid of your own: the same key sent again gives the same answer and changes nothing twice. */
  clientKey: string | number;
  /** The version of the case that you were looking at. */
  expectedVersion: number;
  /** The day that counts, when it was not today. */
  on?: string | null | undefined;
  /** The words in which it was taken back; at most 20,000 characters. */
  text?: string | null | undefined;
};

/** A letter to a participant, before filing. What is typed stands in the letter as it was typed. */
export type WritePriorLetterInput = {
  /** A uuid of your own: the same key sent again gives the same letter. */
  clientKey: string | number;
  /** Who sends the letter. */
  delivery: PriorLetterDelivery;
  /** What happened; at most 20,000 characters. */
  description: string;
  /** What should happen now; at most 20,000 characters. */
  desiredOutcome?: string | null | undefined;
  /** The form of the complaint as JSON, at most 64 kB, with `answers` of the check by the name of the fact. */
  draft: string;
  /** The language of the letter, where the regulation has it. */
  language: Language;
  /** The key of the participant that the letter is for. */
  participant: string;
  /** The step before filing that the letter takes, by its name in the regulation. */
  priorStep: string;
  /** What it is about. */
  subject?: Subject | null | undefined;
  /** Who writes: a name, and one way to reach that person. The copy goes to the e-mail address. */
  writer: PartyInput;
};

export type SaveDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SaveDraftMutation = { saveDraft: { version: number, code: string | null } };

export type FindDraftQueryVariables = Exact<{
  code: string;
}>;


export type FindDraftQuery = { draft: { version: number, content: string } | null };

export type DiscardDraftMutationVariables = Exact<{
  input: DiscardDraftInput;
}>;


export type DiscardDraftMutation = { discardDraft: { gone: boolean } };

export type CommitteeAddressQueryVariables = Exact<{ [key: string]: never; }>;


export type CommitteeAddressQuery = { committee: { id: string, postalAddress: Array<string>, website: string | null, contact: { phone: string | null, phoneHours: string | null, email: string | null } } };

export type AnnualReportsQueryVariables = Exact<{ [key: string]: never; }>;


export type AnnualReportsQuery = { committee: { id: string, annualReports: Array<{ year: number, title: string, address: string }> } };

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

export type LeadsAwayQueryVariables = Exact<{
  answers: IntakeAnswersInput;
  language: Language;
}>;


export type LeadsAwayQuery = { intakeCheck: { answer: IntakeAnswer } };

export type IntakeCheckQueryVariables = Exact<{
  answers: IntakeAnswersInput;
  language: Language;
}>;


export type IntakeCheckQuery = { intakeCheck: { answer: IntakeAnswer, opensOn: string | null, refersTo: Array<{ key: string, name: string, explanation: string }>, grounds: Array<{ ground: string, applies: Truth, type: string, title: string, explanation: string, whatNow: string, source: string, opensOn: string | null }> }, regulation: { id: string, channels: Array<string> }, committee: { id: string, postalAddress: Array<string> } };

export type CommitteePageQueryVariables = Exact<{ [key: string]: never; }>;


export type CommitteePageQuery = { committee: { id: string, pageVersion: number, contact: { phone: string | null, phoneHours: string | null, email: string | null }, annualReports: Array<{ year: number, title: string, address: string }>, look: { brand: string, accent: string, link: string, font: Font, headingFont: Font, headingWeight: number, radius: number } | null } };

export type ChangeCommitteePageMutationVariables = Exact<{
  input: ChangeCommitteePageInput;
}>;


export type ChangeCommitteePageMutation = { changeCommitteePage: { version: number } };

export type DraftFilesQueryVariables = Exact<{
  code: string;
}>;


export type DraftFilesQuery = { draft: { version: number, files: Array<{ id: string, name: string, size: number, type: string }> } | null };

export type RemoveDraftFileMutationVariables = Exact<{
  input: RemoveDraftFileInput;
}>;


export type RemoveDraftFileMutation = { removeDraftFile: { files: Array<{ id: string }> } };

export type FilingFactsQueryVariables = Exact<{
  language: Language;
}>;


export type FilingFactsQuery = { regulation: { id: string, required: Array<string>, recommended: Array<string>, channels: Array<string>, anonymousAccepted: boolean, subjects: Array<{ value: string, label: string }>, questions: Array<{ id: string, fact: string, question: string, explanation: string | null, kind: string, options: Array<{ value: string, label: string }>, onlyWhen: Array<{ fact: string, values: Array<string> }> }> }, committee: { id: string, postalAddress: Array<string>, participants: Array<{ id: string, key: string, name: string }> } };

export type FileComplaintMutationVariables = Exact<{
  input: FileComplaintInput;
}>;


export type FileComplaintMutation = { fileComplaint: { caseId: string, number: string, loginCode: string, password: string, confirmationSentTo: string | null } };

export type FiledCaseQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type FiledCaseQuery = { case: { id: string, number: string, deadlines: Array<{ term: string, label: string, dueOn: string | null, on: string, force: string, status: string }> } | null };

export type FrontQueryVariables = Exact<{
  language: Language;
}>;


export type FrontQuery = { committee: { id: string, participants: Array<{ id: string, name: string }> }, regulation: { id: string, howItWorks: { intro: Array<string> } } };

export type HowItWorksQueryVariables = Exact<{
  language: Language;
}>;


export type HowItWorksQuery = { regulation: { id: string, howItWorks: { title: string, intro: Array<string>, sections: Array<{ id: string, heading: string, paragraphs: Array<string>, items: Array<string> }> } } };

export type MembersQueryVariables = Exact<{ [key: string]: never; }>;


export type MembersQuery = { committee: { id: string, participants: Array<{ key: string, name: string }>, members: Array<{ name: string, seat: string, capacity: SeatCapacity, nominatedBy: Array<{ by: Nominator, participant: string | null }>, sidePositions: Array<{ title: string, organisation: string }> }> } };

export type OutboxQueryVariables = Exact<{ [key: string]: never; }>;


export type OutboxQuery = { outbox: Array<{ id: string, to: string, subject: string, text: string, queuedAt: string, state: string }> };

export type OwnAddressQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type OwnAddressQuery = { case: { id: string, number: string, complainant: { name: string, email: string | null, phone: string | null, address: string | null } | null, parties: Array<{ id: string, capacity: PartyCapacity, isYou: boolean, contact: { name: string, email: string | null, phone: string | null, address: string | null } | null }> } | null };

export type ChangeContactDetailsMutationVariables = Exact<{
  input: ChangeContactDetailsInput;
}>;


export type ChangeContactDetailsMutation = { changeContactDetails: { case: { id: string } | null } };

export type OwnHearingQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type OwnHearingQuery = { case: { id: string, number: string, version: number, ended: boolean, participant: { name: string }, steps: Array<{ step: string, open: boolean, reason: string | null }>, panel: { seats: Array<{ personId: string, name: string | null, left: boolean }> } | null, hearings: Array<{ number: number, state: HearingState, on: string, startsAt: string | null, placeLabel: string | null, publicityLabel: string | null, heldOn: string | null, address: string | null, notes: string | null, motivation: string | null }>, hearingDates: Array<{ id: string, on: string, startsAt: string, placeLabel: string, open: boolean, own: DateAnswer | null, answers: Array<{ side: Answering, note: string | null }> }>, hearingNeeds: Array<{ side: HearingSide, interpreter: string | null, help: Array<HearingHelp>, helpLabels: Array<string>, note: string | null, saidOn: string }>, announcedPersons: Array<{ id: string, name: string | null, capacityLabel: string, admitted: boolean | null, by: string }> | null } | null, regulation: { howItWorks: { sections: Array<{ id: string, heading: string, paragraphs: Array<string>, items: Array<string> }> } } };

export type AnswerHearingDatesMutationVariables = Exact<{
  input: AnswerHearingDatesInput;
}>;


export type AnswerHearingDatesMutation = { answerHearingDates: { case: { id: string } } };

export type SayWhatHearingNeedsMutationVariables = Exact<{
  input: SayWhatHearingNeedsInput;
}>;


export type SayWhatHearingNeedsMutation = { sayWhatHearingNeeds: { case: { id: string } } };

export type OwnAnnouncePersonMutationVariables = Exact<{
  input: AnnouncePersonInput;
}>;


export type OwnAnnouncePersonMutation = { announcePerson: { case: { id: string } } };

export type OwnMessagesQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type OwnMessagesQuery = { case: { id: string, messages: Array<{ id: string, conversation: Conversation, text: string | null, from: string, own: boolean, sentAt: string, unread: boolean, readBy: Array<{ by: string, since: string }> }> | null, steps: Array<{ step: string }> } | null };

export type SendMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type SendMessageMutation = { sendMessage: { case: { id: string } } };

export type MarkMessagesReadMutationVariables = Exact<{
  input: MarkMessagesReadInput;
}>;


export type MarkMessagesReadMutation = { markMessagesRead: { case: { id: string } } };

export type OwnOutcomeQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type OwnOutcomeQuery = { case: { id: string, version: number, ended: boolean, participant: { id: string, name: string }, points: Array<{ id: string, text: string | null }> | null, admissibility: { outcome: string, decidedOn: string, motivation: string | null, opensOn: string | null, warning: string | null, grounds: Array<{ ground: string, title: string, explanation: string, whatNow: string, source: string }>, refersTo: Array<{ key: string, name: string, explanation: string }> } | null, advice: { kind: DocumentKind, label: string, nature: string | null, on: string, finding: Finding | null, findingLabel: string | null, facts: string | null, reasoning: string | null, advice: string | null, compensation: string | null, generalRecommendation: string | null, text: string | null, points: Array<{ point: string, finding: Finding | null, reasoning: string | null }> } | null, recommendations: Array<{ on: string, text: string | null }> | null, decision: { decided: { label: string, on: string, outcome: BoardDecision, motivation: string | null, text: string | null, points: Array<{ point: string, outcome: BoardDecision, motivation: string | null }> } | null, goingFurther: { open: boolean, from: string | null, label: string, because: FurtherReason, source: string, forums: Array<{ key: string, name: string, explanation: string }> } | null } | null, objection: { on: string, decision: { on: string, outcome: Verdict, motivation: string | null } | null } | null, mediation: { agreements: Array<{ on: string, outcome: AgreementOutcome, reasonLabel: string | null, text: string | null }>, offers: Array<{ on: string, outcome: OfferOutcome | null, text: string | null }> } | null, commitments: Array<{ id: string, kind: CommitmentKind, text: string | null, dueOn: string | null, from: CommitmentOrigin, status: CommitmentStatus, statedOn: string | null, note: string | null }> | null, steps: Array<{ step: string, open: boolean }>, ending: { how: string, label: string, on: string, reason: string | null, warning: string, grounds: Array<{ ground: string, title: string, explanation: string, source: string }>, refersTo: Array<{ key: string, name: string, explanation: string }> } | null, deadlines: Array<{ term: string, label: string, dueOn: string | null, on: string, force: string, status: string, source: string, why: Array<string> }> } | null };

export type OwnConfirmingMutationVariables = Exact<{
  input: ConfirmCommitmentInput;
}>;


export type OwnConfirmingMutation = { confirmCommitment: { case: { id: string, version: number } } };

export type OwnCaseQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type OwnCaseQuery = { case: { id: string, number: string, stage: string, stageLabel: string, ended: boolean, subjectLabel: string, receivedOn: string, unreadMessages: number | null, participant: { id: string, name: string }, complaint: { description: string, dissatisfaction: string | null, desiredOutcome: string | null, period: string | null, against: string | null } | null, opening: { opensOn: string, reached: boolean } | null, waitsFor: { step: string, who: Array<string>, whoLabel: string, label: string, by: string | null } | null, deadlines: Array<{ term: string, label: string, dueOn: string | null, on: string, force: string, status: string, metOn: string | null, source: string, why: Array<string> }>, nextDeadline: { term: string, label: string, dueOn: string | null, on: string, force: string, status: string, metOn: string | null, source: string, why: Array<string> } | null, timeline: Array<{ sequence: number, type: string, label: string, on: string, by: string }>, completion: { missingLabels: Array<string>, deadline: { term: string, label: string, dueOn: string | null, on: string, force: string, status: string, metOn: string | null, source: string, why: Array<string> } | null, sent: Array<{ answered: boolean }> } | null, hearings: Array<{ number: number, state: HearingState, on: string, startsAt: string | null }>, hearingDates: Array<{ id: string, open: boolean, own: DateAnswer | null }>, pieces: Array<{ id: string }>, parties: Array<{ id: string, hasAccess: boolean }>, admissibility: { outcome: string } | null, advice: { label: string } | null, decision: { decided: { label: string } | null, goingFurther: { open: boolean } | null } | null, mediation: { usable: boolean, agreedToUse: Array<Side>, offers: Array<{ on: string }> } | null, commitments: Array<{ id: string, text: string | null, dueOn: string | null, asked: boolean }> | null, steps: Array<{ step: string, open: boolean }> } | null, regulation: { id: string, howItWorks: { sections: Array<{ id: string }> } } };

export type OwnDeadlineFragment = { term: string, label: string, dueOn: string | null, on: string, force: string, status: string, metOn: string | null, source: string, why: Array<string> };

export type OwnPeopleQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type OwnPeopleQuery = { case: { id: string, number: string, parties: Array<{ id: string, capacity: PartyCapacity, label: string, name: string | null, isYou: boolean, hasAccess: boolean, lawyer: boolean, powerOfAttorneyOn: string | null, legalKindLabel: string | null, grants: Array<HelperGrant> | null, since: string, until: string | null }> } | null };

export type GrantHelpMutationVariables = Exact<{
  input: GrantHelpInput;
}>;


export type GrantHelpMutation = { grantHelp: { partyId: string, loginCode: string | null, password: string | null } };

export type ChangeHelpMutationVariables = Exact<{
  input: ChangeHelpInput;
}>;


export type ChangeHelpMutation = { changeHelp: { case: { id: string } | null } };

export type WithdrawHelpMutationVariables = Exact<{
  input: WhichPartyInput;
}>;


export type WithdrawHelpMutation = { withdrawHelp: { case: { id: string } | null } };

export type EndRepresentationMutationVariables = Exact<{
  input: WhichPartyInput;
}>;


export type EndRepresentationMutation = { endRepresentation: { case: { id: string } | null } };

export type OwnPiecesQueryVariables = Exact<{
  id: string | number;
}>;


export type OwnPiecesQuery = { case: { id: string, participant: { id: string, name: string }, pieces: Array<{ id: string, number: number, kind: PieceKind, side: PieceSide, state: PieceState, receivedOn: string, late: boolean, leave: Leave | null, reasons: string | null, content: { title: string | null, text: string | null, attachments: Array<{ id: string, name: string, size: number }> } | null, shown: Array<{ side: Side, countsFrom: string, byPost: boolean }>, opened: Array<{ side: Side, openedAt: string }> }>, steps: Array<{ step: string, open: boolean, reason: string | null }> } | null };

export type SubmitPieceMutationVariables = Exact<{
  input: SubmitPieceInput;
}>;


export type SubmitPieceMutation = { submitPiece: { case: { id: string, version: number } } };

export type SubmitReplyMutationVariables = Exact<{
  input: SubmitReplyInput;
}>;


export type SubmitReplyMutation = { submitReply: { case: { id: string, version: number } } };

export type CompleteComplaintMutationVariables = Exact<{
  input: CompleteComplaintInput;
}>;


export type CompleteComplaintMutation = { completeComplaint: { case: { id: string, version: number } } };

export type AnswerOfferMutationVariables = Exact<{
  input: AnswerOfferInput;
}>;


export type AnswerOfferMutation = { answerOffer: { case: { id: string, version: number } } };

export type ReportReferralMutationVariables = Exact<{
  input: ReportReferralInput;
}>;


export type ReportReferralMutation = { reportReferral: { case: { id: string, version: number } } };

export type ObjectToDecisionMutationVariables = Exact<{
  input: ObjectInput;
}>;


export type ObjectToDecisionMutation = { object: { case: { id: string, version: number } } };

export type RequestMoreTimeMutationVariables = Exact<{
  input: RequestMoreTimeInput;
}>;


export type RequestMoreTimeMutation = { requestMoreTime: { case: { id: string, version: number } } };

export type ChallengeMemberMutationVariables = Exact<{
  input: ChallengeInput;
}>;


export type ChallengeMemberMutation = { challenge: { case: { id: string, version: number } } };

export type HandOverMutationVariables = Exact<{
  input: HandOverInput;
}>;


export type HandOverMutation = { handOver: { case: { id: string, version: number } } };

export type SettleMutationVariables = Exact<{
  input: SettleInput;
}>;


export type SettleMutation = { settle: { case: { id: string, version: number } } };

export type AgreeToUseMediationMutationVariables = Exact<{
  input: MediationConsentInput;
}>;


export type AgreeToUseMediationMutation = { agreeToUseMediation: { case: { id: string, version: number } } };

export type OwnStepQueryVariables = Exact<{
  id: string | number;
  language: Language;
  completion: boolean;
  offer: boolean;
  panel: boolean;
  forums: boolean;
}>;


export type OwnStepQuery = { case: { id: string, version: number, participant: { id: string, name: string }, steps: Array<{ step: string, open: boolean, reason: string | null }>, waitsFor: { step: string, by: string | null } | null, deadlines: Array<{ term: string, label: string, dueOn: string | null, on: string, force: string, status: string, source: string, why: Array<string> }>, completion?: { missing: Array<Content>, missingLabels: Array<string>, deadline: { term: string, label: string, dueOn: string | null, on: string, force: string, status: string, source: string, why: Array<string> } | null } | null, mediation?: { usable: boolean, agreedToUse: Array<Side>, offers: Array<{ on: string, outcome: OfferOutcome | null, text: string | null }> } | null, panel?: { seats: Array<{ seat: string, name: string | null, left: boolean, challenged: boolean }> } | null, decision?: { goingFurther: { forums: Array<{ key: string, name: string, explanation: string }> } | null } | null } | null };

export type StepDraftQueryVariables = Exact<{
  caseId: string | number;
  step: string;
}>;


export type StepDraftQuery = { draft: { content: string, version: number } | null };

export type SaveStepDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SaveStepDraftMutation = { saveDraft: { version: number } };

export type DiscardStepDraftMutationVariables = Exact<{
  input: DiscardDraftInput;
}>;


export type DiscardStepDraftMutation = { discardDraft: { gone: boolean } };

export type OwnWithdrawQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type OwnWithdrawQuery = { case: { id: string, number: string, version: number, ended: boolean, subjectLabel: string, matterLabel: string, participant: { name: string }, steps: Array<{ step: string, open: boolean, reason: string | null }> } | null };

export type OwnWithdrawingMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type OwnWithdrawingMutation = { withdraw: { case: { id: string, ended: boolean } } };

export type PaperFormQueryVariables = Exact<{
  language: Language;
}>;


export type PaperFormQuery = { regulation: { id: string, paperForm: { title: string, intro: Array<string>, sendTo: Array<string>, groups: Array<{ heading: string, questions: Array<{ label: string, hint: string | null, lines: number, options: Array<string> | null }> }> } } };

export type ParticipantsQueryVariables = Exact<{ [key: string]: never; }>;


export type ParticipantsQuery = { committee: { id: string, participants: Array<{ id: string, name: string }> } };

export type LetterGroundQueryVariables = Exact<{
  language: Language;
}>;


export type LetterGroundQuery = { committee: { id: string, participants: Array<{ id: string, key: string, name: string }> }, regulation: { id: string, subjects: Array<{ value: string, label: string }> } };

export type PriorLetterOptionsQueryVariables = Exact<{
  participant: string;
  language: Language;
}>;


export type PriorLetterOptionsQuery = { priorLetterOptions: Array<{ priorStep: string, label: string, explanation: string, inWriting: boolean, canBeMailed: boolean, toName: string, opensAfter: string | null }> };

export type PriorLetterQueryVariables = Exact<{
  code: string;
}>;


export type PriorLetterQuery = { priorLetter: { writtenOn: string, to: string, paragraphs: Array<string>, delivery: PriorLetterDelivery, sentTo: string | null, opensOn: string | null, why: Array<string>, remindedOn: string | null, keptUntil: string, draft: string } | null };

export type WritePriorLetterMutationVariables = Exact<{
  input: WritePriorLetterInput;
}>;


export type WritePriorLetterMutation = { writePriorLetter: { code: string, letter: { writtenOn: string, to: string, paragraphs: Array<string>, delivery: PriorLetterDelivery, sentTo: string | null, opensOn: string | null, why: Array<string>, remindedOn: string | null, keptUntil: string, draft: string } } };

export type EndPriorLetterMutationVariables = Exact<{
  input: EndPriorLetterInput;
}>;


export type EndPriorLetterMutation = { endPriorLetter: { gone: boolean } };

export type FullRegulationQueryVariables = Exact<{
  language: Language;
  version?: string | null | undefined;
}>;


export type FullRegulationQuery = { regulation: { version: string, sourceWebsite: string | null, fullText: { title: string, intro: Array<string>, sections: Array<{ id: string, heading: string, paragraphs: Array<string>, items: Array<string> }> } }, regulationVersions: Array<{ version: string, inForceFrom: string | null, inForceUntil: string | null, isNow: boolean }> };

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
export const OwnDeadlineFragmentDoc = new TypedDocumentString(`
    fragment OwnDeadline on Deadline {
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
    `, {"fragmentName":"OwnDeadline"}) as unknown as TypedDocumentString<OwnDeadlineFragment, unknown>;
export const SaveDraftDocument = new TypedDocumentString(`
    mutation SaveDraft($input: SaveDraftInput!) {
  saveDraft(input: $input) {
    version
    code
  }
}
    `) as unknown as TypedDocumentString<SaveDraftMutation, SaveDraftMutationVariables>;
export const FindDraftDocument = new TypedDocumentString(`
    query FindDraft($code: String!) {
  draft(code: $code) {
    version
    content
  }
}
    `) as unknown as TypedDocumentString<FindDraftQuery, FindDraftQueryVariables>;
export const DiscardDraftDocument = new TypedDocumentString(`
    mutation DiscardDraft($input: DiscardDraftInput!) {
  discardDraft(input: $input) {
    gone
  }
}
    `) as unknown as TypedDocumentString<DiscardDraftMutation, DiscardDraftMutationVariables>;
export const CommitteeAddressDocument = new TypedDocumentString(`
    query CommitteeAddress {
  committee {
    id
    postalAddress
    contact {
      phone
      phoneHours
      email
    }
    website
  }
}
    `) as unknown as TypedDocumentString<CommitteeAddressQuery, CommitteeAddressQueryVariables>;
export const AnnualReportsDocument = new TypedDocumentString(`
    query AnnualReports {
  committee {
    id
    annualReports {
      year
      title
      address
    }
  }
}
    `) as unknown as TypedDocumentString<AnnualReportsQuery, AnnualReportsQueryVariables>;
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
export const LeadsAwayDocument = new TypedDocumentString(`
    query LeadsAway($answers: IntakeAnswersInput!, $language: Language!) {
  intakeCheck(answers: $answers, language: $language) {
    answer
  }
}
    `) as unknown as TypedDocumentString<LeadsAwayQuery, LeadsAwayQueryVariables>;
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
    `) as unknown as TypedDocumentString<IntakeCheckQuery, IntakeCheckQueryVariables>;
export const CommitteePageDocument = new TypedDocumentString(`
    query CommitteePage {
  committee {
    id
    pageVersion
    contact {
      phone
      phoneHours
      email
    }
    annualReports {
      year
      title
      address
    }
    look {
      brand
      accent
      link
      font
      headingFont
      headingWeight
      radius
    }
  }
}
    `) as unknown as TypedDocumentString<CommitteePageQuery, CommitteePageQueryVariables>;
export const ChangeCommitteePageDocument = new TypedDocumentString(`
    mutation ChangeCommitteePage($input: ChangeCommitteePageInput!) {
  changeCommitteePage(input: $input) {
    version
  }
}
    `) as unknown as TypedDocumentString<ChangeCommitteePageMutation, ChangeCommitteePageMutationVariables>;
export const DraftFilesDocument = new TypedDocumentString(`
    query DraftFiles($code: String!) {
  draft(code: $code) {
    version
    files {
      id
      name
      size
      type
    }
  }
}
    `) as unknown as TypedDocumentString<DraftFilesQuery, DraftFilesQueryVariables>;
export const RemoveDraftFileDocument = new TypedDocumentString(`
    mutation RemoveDraftFile($input: RemoveDraftFileInput!) {
  removeDraftFile(input: $input) {
    files {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveDraftFileMutation, RemoveDraftFileMutationVariables>;
export const FilingFactsDocument = new TypedDocumentString(`
    query FilingFacts($language: Language!) {
  regulation(language: $language) {
    id
    required
    recommended
    channels
    anonymousAccepted
    subjects {
      value
      label
    }
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
  committee {
    id
    postalAddress
    participants {
      id
      key
      name
    }
  }
}
    `) as unknown as TypedDocumentString<FilingFactsQuery, FilingFactsQueryVariables>;
export const FileComplaintDocument = new TypedDocumentString(`
    mutation FileComplaint($input: FileComplaintInput!) {
  fileComplaint(input: $input) {
    caseId
    number
    loginCode
    password
    confirmationSentTo
  }
}
    `) as unknown as TypedDocumentString<FileComplaintMutation, FileComplaintMutationVariables>;
export const FiledCaseDocument = new TypedDocumentString(`
    query FiledCase($id: ID!, $language: Language!) {
  case(id: $id) {
    id
    number
    deadlines(language: $language) {
      term
      label
      dueOn
      on
      force
      status
    }
  }
}
    `) as unknown as TypedDocumentString<FiledCaseQuery, FiledCaseQueryVariables>;
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
export const MembersDocument = new TypedDocumentString(`
    query Members {
  committee {
    id
    participants {
      key
      name
    }
    members {
      name
      seat
      capacity
      nominatedBy {
        by
        participant
      }
      sidePositions {
        title
        organisation
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
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
export const OwnAddressDocument = new TypedDocumentString(`
    query OwnAddress($id: ID!, $language: Language!) {
  case(id: $id) {
    id
    number
    complainant {
      name
      email
      phone
      address
    }
    parties(language: $language) {
      id
      capacity
      isYou
      contact {
        name
        email
        phone
        address
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnAddressQuery, OwnAddressQueryVariables>;
export const ChangeContactDetailsDocument = new TypedDocumentString(`
    mutation ChangeContactDetails($input: ChangeContactDetailsInput!) {
  changeContactDetails(input: $input) {
    case {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeContactDetailsMutation, ChangeContactDetailsMutationVariables>;
export const OwnHearingDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<OwnHearingQuery, OwnHearingQueryVariables>;
export const AnswerHearingDatesDocument = new TypedDocumentString(`
    mutation AnswerHearingDates($input: AnswerHearingDatesInput!) {
  answerHearingDates(input: $input) {
    case {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerHearingDatesMutation, AnswerHearingDatesMutationVariables>;
export const SayWhatHearingNeedsDocument = new TypedDocumentString(`
    mutation SayWhatHearingNeeds($input: SayWhatHearingNeedsInput!) {
  sayWhatHearingNeeds(input: $input) {
    case {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SayWhatHearingNeedsMutation, SayWhatHearingNeedsMutationVariables>;
export const OwnAnnouncePersonDocument = new TypedDocumentString(`
    mutation OwnAnnouncePerson($input: AnnouncePersonInput!) {
  announcePerson(input: $input) {
    case {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<OwnAnnouncePersonMutation, OwnAnnouncePersonMutationVariables>;
export const OwnMessagesDocument = new TypedDocumentString(`
    query OwnMessages($id: ID!, $language: Language!) {
  case(id: $id) {
    id
    messages(language: $language) {
      id
      conversation
      text
      from
      own
      sentAt
      unread
      readBy {
        by
        since
      }
    }
    steps {
      step
    }
  }
}
    `) as unknown as TypedDocumentString<OwnMessagesQuery, OwnMessagesQueryVariables>;
export const SendMessageDocument = new TypedDocumentString(`
    mutation SendMessage($input: SendMessageInput!) {
  sendMessage(input: $input) {
    case {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SendMessageMutation, SendMessageMutationVariables>;
export const MarkMessagesReadDocument = new TypedDocumentString(`
    mutation MarkMessagesRead($input: MarkMessagesReadInput!) {
  markMessagesRead(input: $input) {
    case {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MarkMessagesReadMutation, MarkMessagesReadMutationVariables>;
export const OwnOutcomeDocument = new TypedDocumentString(`
    query OwnOutcome($id: ID!, $language: Language!) {
  case(id: $id) {
    id
    version
    ended
    participant {
      id
      name
    }
    points {
      id
      text
    }
    admissibility(language: $language) {
      outcome
      decidedOn
      motivation
      opensOn
      warning
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
    advice(language: $language) {
      kind
      label
      nature
      on
      finding
      findingLabel
      facts
      reasoning
      advice
      compensation
      generalRecommendation
      text
      points {
        point
        finding
        reasoning
      }
    }
    recommendations {
      on
      text
    }
    decision(language: $language) {
      decided {
        label
        on
        outcome
        motivation
        text
        points {
          point
          outcome
          motivation
        }
      }
      goingFurther {
        open
        from
        label
        because
        source
        forums {
          key
          name
          explanation
        }
      }
    }
    objection(language: $language) {
      on
      decision {
        on
        outcome
        motivation
      }
    }
    mediation(language: $language) {
      agreements {
        on
        outcome
        reasonLabel
        text
      }
      offers {
        on
        outcome
        text
      }
    }
    commitments(language: $language) {
      id
      kind
      text
      dueOn
      from
      status
      statedOn
      note
    }
    steps {
      step
      open
    }
    ending(language: $language) {
      how
      label
      on
      reason
      warning
      grounds {
        ground
        title
        explanation
        source
      }
      refersTo {
        key
        name
        explanation
      }
    }
    deadlines(language: $language) {
      term
      label
      dueOn
      on
      force
      status
      source
      why
    }
  }
}
    `) as unknown as TypedDocumentString<OwnOutcomeQuery, OwnOutcomeQueryVariables>;
export const OwnConfirmingDocument = new TypedDocumentString(`
    mutation OwnConfirming($input: ConfirmCommitmentInput!) {
  confirmCommitment(input: $input) {
    case {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<OwnConfirmingMutation, OwnConfirmingMutationVariables>;
export const OwnCaseDocument = new TypedDocumentString(`
    query OwnCase($id: ID!, $language: Language!) {
  case(id: $id) {
    id
    number
    stage
    stageLabel(language: $language)
    ended
    subjectLabel(language: $language)
    receivedOn
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
    opening {
      opensOn
      reached
    }
    waitsFor(language: $language) {
      step
      who
      whoLabel
      label
      by
    }
    deadlines(language: $language) {
      ...OwnDeadline
    }
    nextDeadline(language: $language) {
      ...OwnDeadline
    }
    timeline(language: $language) {
      sequence
      type
      label
      on
      by
    }
    completion(language: $language) {
      missingLabels
      deadline {
        ...OwnDeadline
      }
      sent {
        answered
      }
    }
    hearings(language: $language) {
      number
      state
      on
      startsAt
    }
    hearingDates(language: $language) {
      id
      open
      own
    }
    pieces {
      id
    }
    unreadMessages
    parties(language: $language) {
      id
      hasAccess
    }
    admissibility(language: $language) {
      outcome
    }
    advice(language: $language) {
      label
    }
    decision(language: $language) {
      decided {
        label
      }
      goingFurther {
        open
      }
    }
    mediation(language: $language) {
      usable
      agreedToUse
      offers {
        on
      }
    }
    commitments(language: $language) {
      id
      text
      dueOn
      asked
    }
    steps {
      step
      open
    }
  }
  regulation(language: $language) {
    id
    howItWorks {
      sections {
        id
      }
    }
  }
}
    fragment OwnDeadline on Deadline {
  term
  label
  dueOn
  on
  force
  status
  metOn
  source
  why
}`) as unknown as TypedDocumentString<OwnCaseQuery, OwnCaseQueryVariables>;
export const OwnPeopleDocument = new TypedDocumentString(`
    query OwnPeople($id: ID!, $language: Language!) {
  case(id: $id) {
    id
    number
    parties(language: $language) {
      id
      capacity
      label
      name
      isYou
      hasAccess
      lawyer
      powerOfAttorneyOn
      legalKindLabel
      grants
      since
      until
    }
  }
}
    `) as unknown as TypedDocumentString<OwnPeopleQuery, OwnPeopleQueryVariables>;
export const GrantHelpDocument = new TypedDocumentString(`
    mutation GrantHelp($input: GrantHelpInput!) {
  grantHelp(input: $input) {
    partyId
    loginCode
    password
  }
}
    `) as unknown as TypedDocumentString<GrantHelpMutation, GrantHelpMutationVariables>;
export const ChangeHelpDocument = new TypedDocumentString(`
    mutation ChangeHelp($input: ChangeHelpInput!) {
  changeHelp(input: $input) {
    case {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeHelpMutation, ChangeHelpMutationVariables>;
export const WithdrawHelpDocument = new TypedDocumentString(`
    mutation WithdrawHelp($input: WhichPartyInput!) {
  withdrawHelp(input: $input) {
    case {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawHelpMutation, WithdrawHelpMutationVariables>;
export const EndRepresentationDocument = new TypedDocumentString(`
    mutation EndRepresentation($input: WhichPartyInput!) {
  endRepresentation(input: $input) {
    case {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EndRepresentationMutation, EndRepresentationMutationVariables>;
export const OwnPiecesDocument = new TypedDocumentString(`
    query OwnPieces($id: ID!) {
  case(id: $id) {
    id
    participant {
      id
      name
    }
    pieces {
      id
      number
      kind
      side
      state
      receivedOn
      late
      leave
      reasons
      content {
        title
        text
        attachments {
          id
          name
          size
        }
      }
      shown {
        side
        countsFrom
        byPost
      }
      opened {
        side
        openedAt
      }
    }
    steps {
      step
      open
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<OwnPiecesQuery, OwnPiecesQueryVariables>;
export const SubmitPieceDocument = new TypedDocumentString(`
    mutation SubmitPiece($input: SubmitPieceInput!) {
  submitPiece(input: $input) {
    case {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitPieceMutation, SubmitPieceMutationVariables>;
export const SubmitReplyDocument = new TypedDocumentString(`
    mutation SubmitReply($input: SubmitReplyInput!) {
  submitReply(input: $input) {
    case {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitReplyMutation, SubmitReplyMutationVariables>;
export const CompleteComplaintDocument = new TypedDocumentString(`
    mutation CompleteComplaint($input: CompleteComplaintInput!) {
  completeComplaint(input: $input) {
    case {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<CompleteComplaintMutation, CompleteComplaintMutationVariables>;
export const AnswerOfferDocument = new TypedDocumentString(`
    mutation AnswerOffer($input: AnswerOfferInput!) {
  answerOffer(input: $input) {
    case {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerOfferMutation, AnswerOfferMutationVariables>;
export const ReportReferralDocument = new TypedDocumentString(`
    mutation ReportReferral($input: ReportReferralInput!) {
  reportReferral(input: $input) {
    case {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ReportReferralMutation, ReportReferralMutationVariables>;
export const ObjectToDecisionDocument = new TypedDocumentString(`
    mutation ObjectToDecision($input: ObjectInput!) {
  object(input: $input) {
    case {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ObjectToDecisionMutation, ObjectToDecisionMutationVariables>;
export const RequestMoreTimeDocument = new TypedDocumentString(`
    mutation RequestMoreTime($input: RequestMoreTimeInput!) {
  requestMoreTime(input: $input) {
    case {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<RequestMoreTimeMutation, RequestMoreTimeMutationVariables>;
export const ChallengeMemberDocument = new TypedDocumentString(`
    mutation ChallengeMember($input: ChallengeInput!) {
  challenge(input: $input) {
    case {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ChallengeMemberMutation, ChallengeMemberMutationVariables>;
export const HandOverDocument = new TypedDocumentString(`
    mutation HandOver($input: HandOverInput!) {
  handOver(input: $input) {
    case {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<HandOverMutation, HandOverMutationVariables>;
export const SettleDocument = new TypedDocumentString(`
    mutation Settle($input: SettleInput!) {
  settle(input: $input) {
    case {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<SettleMutation, SettleMutationVariables>;
export const AgreeToUseMediationDocument = new TypedDocumentString(`
    mutation AgreeToUseMediation($input: MediationConsentInput!) {
  agreeToUseMediation(input: $input) {
    case {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<AgreeToUseMediationMutation, AgreeToUseMediationMutationVariables>;
export const OwnStepDocument = new TypedDocumentString(`
    query OwnStep($id: ID!, $language: Language!, $completion: Boolean!, $offer: Boolean!, $panel: Boolean!, $forums: Boolean!) {
  case(id: $id) {
    id
    version
    participant {
      id
      name
    }
    steps {
      step
      open
      reason
    }
    waitsFor(language: $language) {
      step
      by
    }
    deadlines(language: $language) {
      term
      label
      dueOn
      on
      force
      status
      source
      why
    }
    completion(language: $language) @include(if: $completion) {
      missing
      missingLabels
      deadline {
        term
        label
        dueOn
        on
        force
        status
        source
        why
      }
    }
    mediation(language: $language) @include(if: $offer) {
      usable
      agreedToUse
      offers {
        on
        outcome
        text
      }
    }
    panel @include(if: $panel) {
      seats {
        seat
        name
        left
        challenged
      }
    }
    decision(language: $language) @include(if: $forums) {
      goingFurther {
        forums {
          key
          name
          explanation
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnStepQuery, OwnStepQueryVariables>;
export const StepDraftDocument = new TypedDocumentString(`
    query StepDraft($caseId: ID!, $step: String!) {
  draft(caseId: $caseId, step: $step) {
    content
    version
  }
}
    `) as unknown as TypedDocumentString<StepDraftQuery, StepDraftQueryVariables>;
export const SaveStepDraftDocument = new TypedDocumentString(`
    mutation SaveStepDraft($input: SaveDraftInput!) {
  saveDraft(input: $input) {
    version
  }
}
    `) as unknown as TypedDocumentString<SaveStepDraftMutation, SaveStepDraftMutationVariables>;
export const DiscardStepDraftDocument = new TypedDocumentString(`
    mutation DiscardStepDraft($input: DiscardDraftInput!) {
  discardDraft(input: $input) {
    gone
  }
}
    `) as unknown as TypedDocumentString<DiscardStepDraftMutation, DiscardStepDraftMutationVariables>;
export const OwnWithdrawDocument = new TypedDocumentString(`
    query OwnWithdraw($id: ID!, $language: Language!) {
  case(id: $id) {
    id
    number
    version
    ended
    subjectLabel(language: $language)
    matterLabel(language: $language)
    participant {
      name
    }
    steps {
      step
      open
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<OwnWithdrawQuery, OwnWithdrawQueryVariables>;
export const OwnWithdrawingDocument = new TypedDocumentString(`
    mutation OwnWithdrawing($input: WithdrawInput!) {
  withdraw(input: $input) {
    case {
      id
      ended
    }
  }
}
    `) as unknown as TypedDocumentString<OwnWithdrawingMutation, OwnWithdrawingMutationVariables>;
export const PaperFormDocument = new TypedDocumentString(`
    query PaperForm($language: Language!) {
  regulation(language: $language) {
    id
    paperForm {
      title
      intro
      groups {
        heading
        questions {
          label
          hint
          lines
          options
        }
      }
      sendTo
    }
  }
}
    `) as unknown as TypedDocumentString<PaperFormQuery, PaperFormQueryVariables>;
export const ParticipantsDocument = new TypedDocumentString(`
    query Participants {
  committee {
    id
    participants {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ParticipantsQuery, ParticipantsQueryVariables>;
export const LetterGroundDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<LetterGroundQuery, LetterGroundQueryVariables>;
export const PriorLetterOptionsDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<PriorLetterOptionsQuery, PriorLetterOptionsQueryVariables>;
export const PriorLetterDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<PriorLetterQuery, PriorLetterQueryVariables>;
export const WritePriorLetterDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<WritePriorLetterMutation, WritePriorLetterMutationVariables>;
export const EndPriorLetterDocument = new TypedDocumentString(`
    mutation EndPriorLetter($input: EndPriorLetterInput!) {
  endPriorLetter(input: $input) {
    gone
  }
}
    `) as unknown as TypedDocumentString<EndPriorLetterMutation, EndPriorLetterMutationVariables>;
export const FullRegulationDocument = new TypedDocumentString(`
    query FullRegulation($language: Language!, $version: String) {
  regulation(language: $language, version: $version) {
    version
    sourceWebsite
    fullText {
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
  regulationVersions {
    version
    inForceFrom
    inForceUntil
    isNow
  }
}
    `) as unknown as TypedDocumentString<FullRegulationQuery, FullRegulationQueryVariables>;
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