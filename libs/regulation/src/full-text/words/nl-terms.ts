import { nlAfter } from '../../how-it-works/nl-after.js';
import { nlMoments } from '../../how-it-works/nl-moments.js';
import { behind } from './behind.js';
import { nlAddressees, nlOutcomes, nlRecipients, nlRoles, nlStages } from './nl-names.js';

/** Dutch sentences about time: how long, for whom, from when, and how it can become longer. */
export const nlTerms = {
  after: nlAfter,
  within: {
    fatal: '{name}: uiterlijk {length} {after}.',
    norm: '{name}: uiterlijk {length} {after}.',
    request: '{name}: gevraagd binnen {length} {after}.',
    aim: '{name}: verwacht rond {length} {after}.',
    expectation: '{name}: verwacht rond {length} {after}.',
  },
  notBefore: '{name}: niet eerder dan {length} {after}.',
  countedBack: '{name}: ten minste {length} vóór {day}.',
  on: 'Dit geldt voor {value}.',
  start: 'De tijd begint hiermee: {value}.',
  afterTerm: 'nadat deze tijd om is: {value}',
  counting: 'De dagen worden hier anders geteld.',
  orAfter: 'Gebeurt dat niet? Dan begint de tijd hiermee: {value}.',
  metBy: 'Dit is op tijd als dit op tijd is gebeurd: {value}.',
  orMetBy: 'Of als dit op tijd is gebeurd: {value}.',
  moment: '{step} ({day})',
  moments: nlMoments,
  notExtendable: 'Er kan geen tijd bij komen.',
  standsStillIn: { anyOf: 'De klok staat stil als de zaak zo staat: {list}.', ...nlStages },
  extendable: {
    by: { list: 'Er kan tijd bij komen. Daarover beslist: {list}.', ...nlRoles },
    length: {
      value: 'Dat is hooguit {value} extra.',
      free: 'Hoeveel tijd erbij komt, ligt niet vast.',
      unknown: 'Hoeveel tijd erbij komt, staat niet in de bron.',
    },
    times: {
      value: 'Hoe vaak dat mag: {value} keer.',
      free: 'Hoe vaak dat mag, ligt niet vast.',
      unknown: 'Hoe vaak dat mag, staat niet in de bron.',
    },
    because: {
      list: 'Dat mag hierom: {list}.',
      furtherInvestigation: 'er moet meer worden uitgezocht',
      furtherInformation: 'er mist nog iets',
      mediation: 'het kan nog samen worden opgelost',
      hearing: 'er komt nog een gesprek',
      complexity: 'de zaak is moeilijk',
      consultation: 'er moet nog met anderen worden gepraat',
      absence: 'iemand is er niet',
      requestOfParty: 'iemand vraagt erom',
      other: 'een andere goede reden',
    },
    onRequest: {
      list: 'Dat kan alleen als er om wordt gevraagd. Dat mag: {list}.',
      ...nlAddressees,
    },
    told: {
      yes: 'U hoort dat voordat de tijd om is.',
      no: 'U hoeft dat niet vooraf te horen.',
      unknown: 'Of u dat vooraf hoort, staat niet in de bron.',
    },
    withReasons: {
      yes: 'Er staat bij waarom.',
      no: 'Er hoeft niet bij te staan waarom.',
      unknown: 'Of erbij moet staan waarom, staat niet in de bron.',
    },
  },
  onLapse: {
    effect: {
      nothing: 'Is het te laat? Dan heeft dat geen gevolg.',
      opensNextInstance: 'Is het te laat? Dan kunt u verder naar een ander.',
      deemedDecision: 'Is het te laat? Dan geldt dat als een beslissing.',
      unknown: 'Wat er gebeurt als het te laat is, staat niet in de bron.',
    },
    forums: { list: 'U kunt dan naar: {list}.' },
    outcome: behind('Het geldt dan als', nlOutcomes),
    to: behind('Zo staat de zaak daarna', nlStages),
  },
  reminders: {
    before: 'Er komt een seintje, {value} voordat de tijd om is.',
    to: { list: 'Dat krijgt: {list}.', ...nlRecipients },
  },
  escalations: {
    late: 'Het wordt gemeld als het {value} te laat is.',
    to: { list: 'Dat hoort dan: {list}.', ...nlRecipients },
  },
  deemed: 'Bij dit: {name}. Dan is {value} gelijk aan {is}.',
  deemedOther: 'Bij dit: {name}. Dan geldt in plaats van {value} dit: {is}.',
  plus: 'Daar komt {value} bij.',
  channels: {
    list: 'Dat geldt alleen voor wat zo binnenkwam: {list}.',
    online: 'online',
    post: 'met een brief',
    email: 'met een e-mail',
    spoken: 'mondeling',
  },
};

/** Sentences about why a case can be put on hold, and what ends that. */
export const nlHolds = {
  by: { list: 'Daarover beslist: {list}.', ...nlRoles },
  stops: {
    list: 'Deze tijd telt dan niet door: {list}.',
    unknown: 'Of de tijd dan doortelt, staat niet in de bron.',
  },
  endsOn: 'Het gaat vanzelf verder hiermee: {value}.',
  wakeUp: {
    value: 'Na {value} wordt er weer naar gekeken.',
    none: 'Wanneer er weer naar wordt gekeken, ligt niet vast.',
    unknown: 'Wanneer er weer naar wordt gekeken, staat niet in de bron.',
  },
  told: { list: 'Dat hoort: {list}.', ...nlRecipients },
};
