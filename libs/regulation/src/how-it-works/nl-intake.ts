import type { AskedFor, Channel, Content, Enclosure } from '../vocabulary.js';
import { capital, enumerate } from './sentence.js';
import type { Helper, HowItWorksWords, Wording } from './words.js';

const channels: Record<Channel, (wording: Wording) => string> = {
  online: () => 'Online, op deze website.',
  post: () => 'Met een brief.',
  email: () => 'Met een e-mail.',
  spoken: () => 'Mondeling. Iemand schrijft dan op wat u vertelt.',
};

const contents: Record<Content, string> = {
  name: 'uw naam',
  contact: 'hoe wij u kunnen bereiken',
  description: 'wat er is gebeurd',
  dissatisfaction: 'waarom u niet tevreden bent',
  period: 'wanneer het is gebeurd',
  against: 'over wie of welke beslissing het gaat',
};

const enclosures: Record<Enclosure, string> = {
  earlierComplaint: 'een kopie van uw eerdere brief of e-mail',
  earlierAnswer: 'een kopie van het antwoord dat u kreeg',
};

const asked: Record<AskedFor, string> = {
  reaction: 'een reactie',
  policy: 'uitleg over het beleid: de eigen regels voor zo’n geval',
  documents: 'de stukken die erover gaan',
};

const helpersNamed: Record<Helper, (committee: string) => string> = {
  staff: (committee) => `een medewerker van ${committee}`,
  adviser: () => 'een adviseur',
};

/** The Dutch sentences about filing and about the steps after it. */
export const nlIntake: Pick<
  HowItWorksWords,
  | 'channel'
  | 'address'
  | 'required'
  | 'recommended'
  | 'receivedOnReceipt'
  | 'helpedBy'
  | 'followOnline'
  | 'filed'
  | 'acknowledged'
  | 'decided'
  | 'requested'
  | 'responded'
  | 'continuesElsewhere'
> = {
  channel: (channel, wording) => channels[channel](wording),
  address: (lines) => `Het adres is: ${lines.join(', ')}.`,
  required: (names, { committee }) =>
    `${capital(committee.the)} moet weten: ${enumerate(
      names.map((name) => contents[name]),
      'en',
    )}.`,
  recommended: (names) =>
    `Stuur als het kan ook mee: ${enumerate(
      names.map((name) => enclosures[name]),
      'en',
    )}. Het moet niet.`,
  helpedBy: (helpers, { committee }) =>
    `Lukt het opschrijven niet? Dan kan ${enumerate(
      helpers.map((helper) => helpersNamed[helper](committee.the)),
      'of',
    )} u helpen.`,
  receivedOnReceipt: ({ matter }) => `De dag waarop uw ${matter.one} binnenkomt, is de dag die telt.`,
  followOnline: (how, { matter }) =>
    `Daarna kunt u uw ${matter.one} online volgen. U krijgt daarvoor een inlogcode${how === 'code' ? '' : ' en een wachtwoord'}.`,

  filed: (confirmed, { matter }) =>
    `U dient uw ${matter.one} in.${confirmed ? ' U krijgt meteen een bevestiging.' : ''}`,
  acknowledged: ({ committee, matter }) => `${capital(committee.the)} laat weten dat uw ${matter.one} is ontvangen.`,
  decided: (letter, { committee, matter }) =>
    `${capital(committee.the)} bekijkt of zij uw ${matter.one} kan behandelen.` +
    (letter ? ' Kan dat niet? Dan krijgt u een brief. Daarin staat waarom.' : ''),
  requested: (asks, { committee, matter, participant }) =>
    `Kan ${committee.the} uw ${matter.one} behandelen? Dan vraagt zij ${participant.the} om ${enumerate(
      asks.map((ask) => asked[ask]),
      'en',
    )}.`,
  responded: (copied, { participant }) =>
    `${capital(participant.the)} reageert.${copied ? ' U krijgt een kopie van die reactie.' : ''}`,
  continuesElsewhere: () => 'Daarna gaat de procedure verder. Die stappen staan nog niet op deze pagina.',
};
