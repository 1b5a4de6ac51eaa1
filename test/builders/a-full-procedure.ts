import type { RegulationRules, StepName, StepRule } from '#regulation';
import { aRegulation } from './a-regulation.js';

type Steps = RegulationRules['steps'];

/** The stages in which a case of `aFullRegulation` is under way. */
export const beforeTheEnd = [
  'filed',
  'incomplete',
  'waiting',
  'withParticipant',
  'admitted',
  'awaitingResponse',
  'responded',
  'inTreatment',
  'inMediation',
  'offerMade',
  'hearingPlanned',
  'heard',
  'closedForDecision',
] as const;
const underway = beforeTheEnd.slice(4);
const staff = ['secretary', 'chair'] as const;

/** A rule for every step of the vocabulary. */
export function fullSteps(): Steps {
  return { ...intake(), ...exchange(), ...time(), ...hearing(), ...outcome(), ...endings() };
}

function step(by: readonly string[], rest: Partial<StepRule> = {}): StepRule {
  return { by: [...by] as StepRule['by'], source: 'artikel 10', ...rest };
}

function intake(): Steps {
  const { fileComplaint, acknowledgeReceipt, decideAdmissibility } = aRegulation().steps as Record<StepName, StepRule>;
  return {
    fileComplaint,
    registerComplaint: step(['secretary'], { to: 'filed' }),
    acknowledgeReceipt: { ...acknowledgeReceipt, from: [...beforeTheEnd, 'refused'] },
    requestCompletion: step(staff, { from: ['filed'], to: 'incomplete' }),
    completeComplaint: step(['complainant', 'secretary'], { from: ['incomplete'], to: 'filed' }),
    decideAdmissibility: { ...decideAdmissibility, by: ['secretary', 'chair'] },
    referBack: step(staff, { from: ['filed', 'admitted', 'responded'], to: 'withParticipant' }),
    reportReferral: step(['complainant', 'secretary'], {
      from: ['withParticipant'],
      to: { solved: 'settled', returned: 'previous' },
    }),
    forwardComplaint: step(staff, { from: ['filed', 'admitted'], to: 'forwarded' }),
    handOver: step(staff, { from: ['refused', 'decided'], to: 'handedOver' }),
    object: step(['complainant'], { from: ['refused'], to: 'inObjection' }),
    decideOnObjection: step(['chair'], { from: ['inObjection'], to: { upheld: 'filed', rejected: 'refused' } }),
  };
}

function exchange(): Steps {
  const { requestResponse, submitResponse } = aRegulation().steps as Record<StepName, StepRule>;
  return {
    requestResponse,
    submitResponse,
    requestMoreTime: step(['participantContact', 'complainant'], { from: ['awaitingResponse'] }),
    submitReply: step(['complainant'], { from: ['responded', 'inTreatment'] }),
    submitPiece: step(['complainant', 'participantContact'], { from: [...underway, 'held'] }),
    decideOnPiece: step(staff, { from: [...underway] }),
    investigate: step(staff, { from: [...underway] }),
    proposeMediation: step(staff, { from: ['responded', 'inTreatment', 'heard'], to: 'inMediation' }),
    recordAgreement: step(staff, { from: ['inMediation', 'heard'], to: { done: 'settled', held: 'held' } }),
    offerCompensation: step(['participantContact'], {
      from: ['responded', 'inMediation', 'held', 'heard'],
      to: 'offerMade',
    }),
    answerOffer: step(['complainant'], { from: ['offerMade'], to: { accepted: 'settled', declined: 'previous' } }),
  };
}

function time(): Steps {
  return {
    hold: step(staff, { from: [...underway], to: 'held' }),
    resume: step(['secretary', 'chair', 'system'], { from: ['held'], to: 'previous' }),
    extendTerm: step(staff, { from: [...underway, 'held'] }),
    recordLapse: step(['system', 'secretary'], { from: ['advised', ...underway] }),
    chooseTreatment: step(staff, {
      from: ['admitted', 'awaitingResponse', 'responded'],
      to: { hearing: 'inTreatment', onPaper: 'closedForDecision', mediation: 'inMediation', other: 'inTreatment' },
    }),
  };
}

function hearing(): Steps {
  return {
    composePanel: step(staff, { from: ['inTreatment', 'hearingPlanned', 'heard'] }),
    recuse: step(['member', 'chair'], { from: ['inTreatment', 'hearingPlanned', 'heard', 'closedForDecision'] }),
    challenge: step(['complainant', 'participantContact'], {
      from: ['inTreatment', 'hearingPlanned'],
      to: 'challenged',
    }),
    decideOnChallenge: step(['chair', 'member'], { from: ['challenged'], to: 'previous', reasons: 'always' }),
    planHearing: step(staff, { from: ['inTreatment', 'hearingPlanned', 'inMediation'], to: 'hearingPlanned' }),
    announcePerson: step(['complainant', 'participantContact'], { from: ['hearingPlanned', 'inTreatment'] }),
    admitPerson: step(staff, { from: ['hearingPlanned', 'inTreatment'] }),
    holdHearing: step(staff, { from: ['hearingPlanned'], to: 'heard', needs: ['composePanel'] }),
    closeInvestigation: step(staff, { from: ['heard', 'inTreatment', 'inMediation'], to: 'closedForDecision' }),
    deliberate: step(staff, { from: ['heard', 'closedForDecision'] }),
  };
}

function outcome(): Steps {
  return {
    issueAdvice: step(['secretary', 'chair'], { from: ['closedForDecision'], to: 'advised' }),
    issueRuling: step(['chair'], { from: ['heard', 'closedForDecision'], to: 'decided' }),
    issueAnswer: step(['chair'], { from: ['responded'], to: 'decided' }),
    recommend: step(['chair'], { from: ['advised'] }),
    decideOnAdvice: step(['board', 'participantContact'], { from: ['advised'], to: 'decided' }),
    decideOnMeasures: step(['manager', 'board'], { from: ['decided', 'settled'] }),
    makeCommitment: step(['participantContact', 'board'], { from: ['decided', 'settled'] }),
    confirmCommitment: step(['complainant'], { from: ['decided', 'settled'] }),
    evaluateMeasure: step(['manager', 'secretary'], { from: ['decided', 'settled'] }),
    reportToBoardMember: step(['secretary'], { from: ['advised', 'decided', 'refused'] }),
    putOnAgenda: step(['boardMember'], { from: ['advised', 'decided', 'refused'] }),
  };
}

function endings(): Steps {
  return {
    withdraw: step(['complainant'], { from: [...beforeTheEnd, 'held'], to: 'withdrawn' }),
    settle: step(['secretary'], { from: [...underway], to: 'settled' }),
    discontinue: step(staff, { from: [...underway, 'held'], to: 'discontinued' }),
    reopen: step(['chair'], { from: ['withdrawn', 'discontinued', 'settled'], to: 'admitted' }),
    closeCase: step(['secretary'], { from: ['advised', 'decided'], to: 'closed' }),
  };
}
