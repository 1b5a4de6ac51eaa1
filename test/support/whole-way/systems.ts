import { aRegistration } from '../../e2e/intake/desk.js';
import { castAtUtrecht } from '../../e2e/walks/at-kwru.js';
import { admitted as admittedAtLoket, castAtLoketHousing } from '../../e2e/walks/at-loket-housing.js';
import { castAtTwente } from '../../e2e/walks/at-twente.js';
import { admitted, castAtWooncoop, judged } from '../../e2e/walks/at-wooncoop.js';
import { castAtWoonpartners } from '../../e2e/walks/at-woonpartners.js';
import { type TestApplication } from '../application.js';
import { type Cast } from '../walks/cast.js';
import { type Story } from '../walks/story.js';
import { type Asked, theForm } from './answers.js';

/** One committee or procedure, and how somebody with a complaint comes through it. */
export interface System {
  readonly slug: string;
  /** The name on the landing page. */
  readonly link: RegExp;
  readonly cast: (platform: TestApplication) => Promise<Cast>;
  /** Every question of the check, in order. */
  readonly door: readonly Asked[];
  readonly result: RegExp;
  /** Every page of the form after it, in order; nothing where the regulation takes no complaint on line. */
  readonly form?: readonly Asked[];
  /** How the office writes the complaint down, where it comes on paper. */
  readonly registered?: { readonly by: string; readonly input: () => object };
  readonly hasHearing: boolean;
  /** Words that are wrong here, because the regulation knows no such thing. */
  readonly strange?: RegExp;
  /** What the overview says right after filing. */
  readonly begins: readonly RegExp[];
  /** What the office does two days later. */
  readonly office: (story: Story) => Promise<void>;
  /** What the overview says then: the stage, and the day that counts. */
  readonly goesOn: readonly RegExp[];
}

const kwru: System = {
  slug: 'kwru',
  link: /Regio Utrecht/,
  cast: castAtUtrecht,
  door: [
    [/^Van welke woningcorporatie/, { choose: /^Bo-Ex/ }],
    [/^Waar gaat uw klacht over/, { choose: /reparatie/ }],
    [/^Heeft u deze klacht al/, { choose: /^Ja, ik heb het geschreven/ }],
    [/^Welk antwoord kreeg u/, { choose: /nog geen antwoord/ }],
    [/^Op welke dag/, { day: ['12', '1', '2026'] }],
    [/Huurcommissie/, { choose: /^Nee/ }],
    [/rechter/, { choose: /^Nee/ }],
    [/al eerder behandeld/, { choose: /^Nee/ }],
  ],
  result: /^Ja, u kunt bij ons terecht$/,
  form: theForm({
    happened: 'Het dak boven de slaapkamer lekt al zeven weken.\nIk heb twee keer gebeld en een brief geschreven.',
    dissatisfaction: 'Er komt geen antwoord op mijn brief.',
    wanted: 'Ik wil dat het dak wordt gemaakt.',
  }),
  hasHearing: true,
  begins: [/^Uw klacht is binnen$/, /16 maart 2026/],
  office: async (story) => {
    await story.take('secretary', 'acknowledgeReceipt');
    await story.take('chair', 'decideAdmissibility', { outcome: 'admitted' });
    await story.take('secretary', 'requestResponse');
  },
  goesOn: [/^Er is om een reactie gevraagd$/, /18 maart 2026/],
};

const twente: System = {
  slug: 'twente',
  link: /Twente/,
  cast: castAtTwente,
  door: [
    [/^Van welke woningcorporatie/, { choose: /^Welbions/ }],
    [/^Waar gaat uw klacht over/, { choose: /^Een reparatie/ }],
    [/van uw contactpersoon/, { choose: /afgewezen/ }],
    [/van het hoofd van de afdeling/, { choose: /afgewezen/ }],
  ],
  result: /^Ja, u kunt bij ons terecht$/,
  form: theForm({
    happened: 'De goot lekt langs de voordeur.',
    wanted: 'Ik wil dat de goot wordt gemaakt.',
  }),
  hasHearing: true,
  begins: [/^Uw klacht is binnen$/, /13 april 2026/],
  office: async (story) => {
    await story.take('chair', 'decideAdmissibility', { outcome: 'admitted' });
    await story.take('secretary', 'requestResponse');
  },
  goesOn: [/^Er is om een reactie gevraagd$/, /13 maart 2026/],
};

const woonpartners: System = {
  slug: 'woonpartners',
  link: /Woonpartners/i,
  cast: castAtWoonpartners,
  door: [
    [/^Wat wilt u laten weten/, { choose: /^Ik heb een klacht/ }],
    [/al over gepraat met de medewerker/, { choose: /telefoon/ }],
  ],
  result: /^Ja, u kunt bij ons terecht$/,
  form: theForm({
    subject: /^Wat een medewerker deed of zei/,
    happened: 'De medewerker hing op toen ik vroeg wanneer er iemand komt.',
    wanted: 'Ik wil excuses.',
  }),
  hasHearing: false,
  strange: /commissie|zitting|verhuurder/i,
  begins: [/^Uw klacht is binnen$/, /30 maart 2026/],
  office: async (story) => {
    await story.take('handler', 'decideAdmissibility', { outcome: 'admitted' });
    await story.take('handler', 'requestResponse');
  },
  goesOn: [/^Er is om een reactie gevraagd$/, /30 maart 2026/],
};

const wooncoop: System = {
  slug: 'wooncoop',
  link: /wooncoop/i,
  cast: castAtWooncoop,
  door: [
    [/^Wie bent u/, { choose: /^Ik ben bewoner of coöperant/ }],
    [/^Heeft u het probleem besproken/, { choose: /telefoon/ }],
  ],
  result: /^Misschien kunt u bij ons terecht$/,
  form: theForm({
    subject: /informatie/,
    happened: 'Ik kreeg drie keer een ander bedrag te horen voor mijn aandeel.',
    wanted: 'Ik wil weten welk bedrag klopt.',
  }),
  hasHearing: false,
  strange: /commissie|zitting|corporatie/i,
  begins: [/^Uw klacht is binnen$/, /4 maart 2026/],
  office: async (story) => {
    await story.take('handler', 'decideAdmissibility', { ...admitted, ...judged('difficultOrTooLong', true) });
  },
  goesOn: [/^De klacht is in behandeling genomen$/, /4 maart 2026/],
};

const loketHousing: System = {
  slug: 'loket-housing',
  link: /Loket/,
  cast: castAtLoketHousing,
  door: [
    [/^Over wie of wat/, { choose: /medewerker/ }],
    [/al over gepraat met de medewerker/, { choose: /telefoon/ }],
  ],
  result: /^Misschien kunt u bij ons terecht$/,
  registered: {
    by: 'secretary',
    input: () =>
      aRegistration({
        ...{ participant: 'loket-housing', channel: 'post', subject: 'staffConduct', respondent: 'employee' },
        complainant: { name: 'Ana Verzonnen', email: 'ana@client.example' },
        complaint: {
          description: 'Mijn begeleider vertelde mijn buurvrouw over mijn schulden.',
          period: 'In februari.',
          against: 'Mijn begeleider.',
        },
        priorSteps: [{ step: 'personConcerned', form: 'spoken', on: '2026-02-24', answer: 'unsatisfactory' }],
      }),
  },
  hasHearing: true,
  strange: /corporatie|huurder/i,
  begins: [/^Uw klacht is binnen$/, /geen uiterste dag/],
  office: async (story) => {
    await story.take('chair', 'decideAdmissibility', admittedAtLoket);
    await story.take('secretary', 'requestResponse');
  },
  goesOn: [/^Er is om een reactie gevraagd$/, /geen uiterste dag/],
};

/** In the order in which they open: the one of Twente does that first, in a year before the others. */
export const systems: readonly System[] = [twente, kwru, woonpartners, loketHousing, wooncoop];
