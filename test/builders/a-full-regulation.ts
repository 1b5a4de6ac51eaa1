import type { Regulation, RegulationRules } from '#regulation';
import { beforeTheEnd, fullSteps } from './a-full-procedure.js';
import { aRegulation } from './a-regulation.js';

type Terms = RegulationRules['terms'];

/** An invented regulation that uses every step of the vocabulary, holds, extensions, chained and counted-back terms. */
export function aFullRegulation(overrides: Partial<Regulation> = {}): Regulation {
  return aRegulation({
    id: 'whole',
    grounds: {
      ...aRegulation().grounds,
      tooLate: {
        unless: { 'judgements.excusable': 'yes' },
        closes: { after: 'conduct.on', within: '1 year' },
        type: 'final',
        force: 'must',
        by: ['chair', 'secretary'],
        source: 'artikel 7',
      },
      solvedMeanwhile: {
        when: { 'forums.court': 'decided' },
        type: 'final',
        force: 'may',
        arises: 'afterAdmission',
        source: 'artikel 7a',
      },
    },
    judgements: { excusable: { by: ['chair'], source: 'artikel 7' } },
    holds: {
      participantInvestigates: {
        by: ['secretary', 'chair'],
        stops: ['advice'],
        wakeUp: '2 weeks',
        source: 'artikel 14',
      },
      agreementsOnTrial: { by: ['secretary', 'chair'], stops: 'all', wakeUp: 'none', source: 'artikel 14' },
      informationAwaited: {
        by: ['secretary', 'chair'],
        stops: 'none',
        endsOn: 'pieceSubmitted.received',
        wakeUp: 'unknown',
        source: 'artikel 14',
      },
    },
    outcome: {
      nature: 'advice',
      findings: ['wellFounded', 'partlyWellFounded', 'unfounded'],
      decision: { duty: 'ifFounded', reasons: 'onDeviation', source: 'artikel 17' },
      source: 'artikel 16',
    },
    stages: [
      ...beforeTheEnd,
      'held',
      'challenged',
      'inObjection',
      'advised',
      'decided',
      'refused',
      'forwarded',
      'handedOver',
      'withdrawn',
      'settled',
      'discontinued',
      'lapsed',
      'closed',
    ],
    ends: ['refused', 'forwarded', 'handedOver', 'withdrawn', 'settled', 'discontinued', 'lapsed', 'decided', 'closed'],
    continuesElsewhere: [],
    terms: fullTerms(),
    steps: fullSteps(),
    ...overrides,
  });
}

function fullTerms(): Terms {
  const base = aRegulation().terms;
  const term = (rest: Partial<Terms[string]>): Terms[string] => ({
    within: '3 weeks',
    after: 'complaintFiled.received',
    metBy: 'adviceIssued.sent',
    on: 'committee',
    force: 'norm',
    source: 'artikel 15',
    ...rest,
  });
  return {
    ...base,
    response: {
      ...(base['response'] ?? term({})),
      extendable: {
        by: ['secretary'],
        length: '2 weeks',
        times: 1,
        onRequest: ['respondent'],
        told: 'yes',
        withReasons: 'no',
        source: 'artikel 9',
      },
      reminders: [{ before: '3 days', to: ['respondent'] }],
      escalations: [{ late: '1 week', to: ['secretary'] }],
    },
    advice: term({
      within: '3 months',
      extendable: {
        by: ['secretary', 'chair'],
        length: '6 weeks',
        times: 2,
        because: ['furtherInvestigation', 'mediation'],
        told: 'yes',
        withReasons: 'yes',
        source: 'artikel 15',
      },
      standsStillIn: ['withParticipant'],
      onLapse: { effect: 'opensNextInstance', forums: ['tribunal'], source: 'artikel 15' },
    }),
    invitation: term({
      within: '10 days',
      direction: 'countedBack',
      after: 'hearingPlanned.hearing',
      metBy: 'hearingPlanned.sent',
    }),
    reply: term({ within: '1 week', after: 'terms.response.end', metBy: 'replySubmitted.received', on: 'complainant' }),
    afterHearing: term({
      within: '2 weeks',
      after: 'hearingHeld.held',
      orAfter: 'treatmentChosen.decided',
      force: 'aim',
    }),
    objection: term({
      within: '2 weeks',
      after: 'admissibilityDecided.decided',
      metBy: 'objectionMade.received',
      on: 'complainant',
      force: 'fatal',
    }),
    reflection: term({
      direction: 'notBefore',
      within: '3 days',
      after: 'adviceIssued.sent',
      metBy: 'boardDecisionMade.sent',
    }),
    boardDecision: term({
      within: '1 month',
      after: 'adviceIssued.sent',
      metBy: 'boardDecisionMade.sent',
      on: 'board',
      when: { finding: ['wellFounded', 'partlyWellFounded'] },
      onLapse: { effect: 'deemedDecision', outcome: 'deviated', to: 'lapsed', source: 'artikel 17' },
    }),
  };
}
