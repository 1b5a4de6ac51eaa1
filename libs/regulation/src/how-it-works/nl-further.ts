import type { HoldReason } from '../vocabulary-terms.js';
import { nlHearing } from './nl-hearing.js';
import { nlOutcome } from './nl-outcome.js';
import { nlSteps } from './nl-steps.js';
import { capital, enumerate } from './sentence.js';
import type { FurtherWords } from './words-further.js';

const holds: Record<HoldReason, string> = {
  informationAwaited: 'Er ontbreekt nog informatie.',
  participantInvestigates: 'Er komt eerst een onderzoek door de andere kant.',
  agreementsOnTrial: 'Het is nog niet zeker dat de afspraken werken.',
  compensationAwaited: 'Er komt nog een voorstel voor een vergoeding. U zegt dan of u dat wilt.',
  furtherInvestigation: 'Er is meer onderzoek nodig.',
  nextMeeting: 'Er is een nieuw gesprek nodig.',
  sideQuestion: 'Er moet eerst iets anders worden beslist.',
  absence: 'Iemand kan er tijdelijk niet zijn.',
  other: 'Er is een andere goede reden.',
};

const refunds = {
  admitted: 'als het kan worden behandeld',
  wellFounded: 'als u gelijk krijgt',
  partlyWellFounded: 'als u voor een deel gelijk krijgt',
  settled: 'als het samen wordt opgelost',
};

/** The Dutch sentences about money, help, time and who sits. */
export const nlFurther: FurtherWords = {
  steps: nlSteps,
  ...nlHearing,
  ...nlOutcome,
  forClasses: (labels) => `Dit geldt als u dit kiest: ${enumerate(labels, 'of')}.`,
  costs: ({ complainant, amountInCents = 0, refundedIf = [] }) => {
    if (complainant !== 'fee') {
      return complainant === 'free' ? 'Het kost u niets.' : '';
    }
    const back = refundedIf.map((when) => refunds[when]);
    return `U betaalt eerst ${euros(amountInCents)}.${back.length > 0 ? ` U krijgt het terug ${enumerate(back, 'of')}.` : ''}`;
  },
  representation: ({ allowed, powerOfAttorney, exempt = [] }) => {
    if (allowed !== 'yes') {
      return allowed === 'no' ? 'Niemand anders kan dit namens u doen.' : '';
    }
    const written = {
      written: ' Geef die persoon een brief waarin u dat toestaat: een volmacht.',
      any: ' Zeg dan dat u dat goed vindt.',
      none: '',
      unknown: '',
    };
    const lawyer = exempt.includes('lawyer') ? ' Een advocaat heeft die niet nodig.' : '';
    return `Iemand anders mag namens u optreden.${written[powerOfAttorney]}${lawyer}`;
  },
  duration: (within) => `Alles bij elkaar duurt het ongeveer ${within}. Het kan ook langer duren.`,
  longer: (name, { told, withReasons }, extension) =>
    `${name}: soms is meer tijd nodig.${extension ? ` Dat is hooguit ${extension} extra.` : ''}` +
    (told === 'yes' ? ` U hoort dat op tijd${withReasons === 'yes' ? ', met de reden' : ''}.` : ''),
  holdIntro: () => 'Soms ligt een zaak een tijd stil. Dan gaat die later weer verder.',
  hold: (reason, stops) => {
    const clocks = {
      all: ' De tijd telt dan niet door.',
      some: ' Een deel van de tijd telt dan niet door.',
      none: ' De tijd telt wel door.',
      unknown: '',
    };
    return `${holds[reason]}${clocks[stops]}`;
  },
  setUp: ({ by, board }, { committee, participant }) =>
    [
      by === 'oneOrMore' ? `${capital(committee.the)} kan van één of van meer ${participant.many} zijn.` : '',
      board === 'jointly'
        ? `Is ${committee.the} van meer ${participant.many}? Dan beslissen hun besturen er samen over.`
        : '',
    ]
      .join(' ')
      .trim(),
  panelSize: (size, { matter }) =>
    size === 'unknown'
      ? `Hoeveel mensen naar uw ${matter.one} kijken, staat niet in de regels.`
      : `Uw ${matter.one} wordt bekeken door ${size} ${size === 1 ? 'persoon' : 'personen'}.`,
  noTies: ({ participant }) => `De leden horen niet bij ${participant.the}.`,
  seat: ({ role, nominatedBy, boundTo, nomination }, { participant }) => {
    const names = {
      rentersOrganisations: boundTo ? 'de huurdersorganisatie van uw eigen verhuurder' : 'de huurdersorganisaties',
      participants: boundTo ? `uw eigen ${participant.one}` : `de ${participant.many}`,
      sittingMembers: 'de andere leden',
      selectionBody: 'een aparte groep die kiest',
      authority: 'een onafhankelijke instantie',
      unknown: '',
    };
    const by = nominatedBy.map((one) => names[one]).filter((name) => name !== '');
    if (by.length === 0) {
      return '';
    }
    const together = nomination === 'jointly' && by.length > 1 ? ' samen' : '';
    return `${role === 'chair' ? 'De voorzitter' : 'Een lid'} is voorgedragen door ${enumerate(by, 'en')}${together}.`;
  },
  secretary: ({ employedBy }, employer, { committee, participant }) => {
    const who = `De secretaris helpt ${committee.the}`;
    if (employedBy === 'unknown') {
      return '';
    }
    return employedBy === 'participant'
      ? `${who}, en werkt bij ${employer ?? `een van de ${participant.many}`}.`
      : `${who}, en werkt niet bij een van de ${participant.many}.`;
  },
};

function euros(cents: number): string {
  return `€ ${(cents / 100).toFixed(2).replace('.', ',')}`;
}
