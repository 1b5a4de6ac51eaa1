import { type Plugin } from '#catalogue';
import { type Regulation, type StepRule } from '#regulation';
import { aRegulation, someTexts } from '../../builders/a-regulation.js';

/** Regulations as the application reads them from folders of their own. */
export function plugins(...regulations: readonly Regulation[]): Plugin[] {
  return regulations.map((one) => ({ id: one.id, folder: one.id, versions: [one], demonstration: undefined }));
}

type Parts = Partial<Regulation>;

function step(by: StepRule['by'], rest: Partial<StepRule> = {}): StepRule {
  return { by, source: 'artikel 10', ...rest };
}

/** An invented regulation of a committee that has every way into a case, and every way out before it can be heard. */
export function aCommitteeWithEverything(changed: Parts = {}): Regulation {
  const base = aRegulation();
  return aRegulation({
    id: 'invented',
    stages: [
      'filed',
      'incomplete',
      'waiting',
      'withParticipant',
      'inObjection',
      'admitted',
      'awaitingResponse',
      'responded',
      'settled',
      'forwarded',
      'handedOver',
      'refused',
    ],
    ends: ['refused', 'settled', 'forwarded', 'handedOver'],
    complainants: {
      renter: { capacities: ['renter'], priorSteps: ['corporation'], source: 'artikel 1' },
      neighbour: { capacities: ['thirdParty'], priorSteps: [], source: 'artikel 1' },
    },
    intake: {
      ...base.intake,
      channels: ['online', 'post', 'email', 'spoken'],
      anonymous: 'accepted',
    },
    deemed: {
      'complaintFiled.received': { is: 'complaintFiled.sent', channels: ['post'], source: 'artikel 3' },
    },
    judgements: { excusable: { by: ['secretary', 'chair'], source: 'artikel 7' } },
    grounds: {
      ...base.grounds,
      notOneOfUs: { when: { complainant: 'neighbour' }, type: 'notCompetent', force: 'must', source: 'artikel 1' },
      tooLate: {
        unless: { 'judgements.excusable': 'yes' },
        closes: { after: 'conduct.on', within: '1 year' },
        type: 'final',
        force: 'must',
        source: 'artikel 7',
      },
    },
    terms: {
      ...base.terms,
      completion: {
        within: '2 weeks',
        after: 'completionRequested.sent',
        metBy: 'complaintCompleted.received',
        on: 'complainant',
        force: 'norm',
        source: 'artikel 6',
      },
      secondChance: {
        within: '6 weeks',
        after: 'complaintReferredBack.sent',
        metBy: 'referralReported.received',
        on: 'participant',
        force: 'norm',
        source: 'artikel 8',
      },
    },
    steps: steps(base.steps),
    texts: { nl: texts('nl'), en: texts('en') },
    ...changed,
  });
}

function steps(base: Regulation['steps']): Regulation['steps'] {
  const staff: StepRule['by'] = ['secretary', 'chair'];
  return {
    ...base,
    registerComplaint: step(['secretary'], { to: 'filed' }),
    requestCompletion: step(['secretary'], { from: ['filed'], to: 'incomplete' }),
    completeComplaint: step(['complainant', 'secretary'], { from: ['incomplete'], to: 'filed' }),
    decideAdmissibility: step(staff, {
      from: ['filed', 'waiting'],
      to: { admitted: 'admitted', refused: 'refused', notYet: 'waiting' },
      onBehalfOf: 'committee',
    }),
    referBack: step(staff, { from: ['filed', 'admitted'], to: 'withParticipant' }),
    reportReferral: step(['complainant', 'participantContact', 'secretary'], {
      from: ['withParticipant'],
      to: { solved: 'settled', returned: 'admitted' },
    }),
    forwardComplaint: step(staff, { from: ['filed'], to: 'forwarded' }),
    handOver: step(staff, { from: ['refused'], to: 'handedOver' }),
    object: step(['complainant'], { from: ['refused', 'withParticipant'], to: 'inObjection' }),
    decideOnObjection: step(['chair'], { from: ['inObjection'], to: { upheld: 'filed', rejected: 'previous' } }),
    submitResponse: step(['participantContact', 'employee'], { from: ['awaitingResponse'], to: 'responded' }),
  };
}

function texts(language: 'nl' | 'en') {
  const base = someTexts(language);
  const ground = (name: string) => ({ title: name, explanation: `why ${name}`, whatNow: `what now with ${name}` });
  return someTexts(language, {
    grounds: { ...base.grounds, notOneOfUs: ground('notOneOfUs'), tooLate: ground('tooLate') },
    terms: { ...base.terms, completion: { name: 'Completion' }, secondChance: { name: 'A second chance' } },
    judgements: { excusable: { question: 'Can the lateness be excused?', explanation: 'A person judges.' } },
  });
}

/** An invented regulation of a landlord that treats complaints itself, with somebody higher who looks again. */
export function anInternalLadder(): Regulation {
  const base = aRegulation();
  return aRegulation({
    id: 'ladder',
    kind: 'internalProcedure',
    stages: ['filed', 'waiting', 'admitted', 'inObjection', 'answered', 'refused'],
    ends: ['refused'],
    intake: { ...base.intake, channels: ['online', 'spoken'] },
    steps: {
      fileComplaint: step(['complainant'], { to: 'filed' }),
      registerComplaint: step(['handler'], { to: 'filed' }),
      decideAdmissibility: step(['handler'], {
        from: ['filed', 'waiting'],
        to: { admitted: 'admitted', refused: 'refused', notYet: 'waiting' },
      }),
      issueAnswer: step(['handler'], { from: ['admitted'], to: 'answered' }),
      object: step(['complainant'], { from: ['refused', 'answered'], to: 'inObjection' }),
      decideOnObjection: step(['director'], {
        from: ['inObjection'],
        to: { upheld: 'filed', rejected: 'refused' },
      }),
    },
  });
}
