import { type Language } from './languages.js';

/** A room's texts: a file per language, whose exports become parts of the texts. */
type Loaders<Texts> = Readonly<Record<Language, () => Promise<Texts>>>;

function room<Texts extends object>(nl: () => Promise<Texts>, en: () => Promise<NoInfer<Texts>>): Loaders<Texts> {
  return { nl, en };
}

/** The texts that come with the first page of a room, so that the first visit stays small. */
export const rooms = {
  publicPages: room(
    () => import('./nl/public-pages.js'),
    () => import('./en/public-pages.js'),
  ),
  privacy: room(
    () => import('./nl/privacy.js'),
    () => import('./en/privacy.js'),
  ),
  howItWorks: room(
    () => import('./nl/how-it-works.js'),
    () => import('./en/how-it-works.js'),
  ),
  regulation: room(
    () => import('./nl/regulation.js'),
    () => import('./en/regulation.js'),
  ),
  check: room(
    () => import('./nl/check.js'),
    () => import('./en/check.js'),
  ),
  priorLetter: room(
    () => import('./nl/prior-letter.js'),
    () => import('./en/prior-letter.js'),
  ),
  filing: room(
    () => import('./nl/filing.js'),
    () => import('./en/filing.js'),
  ),
  signIn: room(
    () => import('./nl/sign-in.js'),
    () => import('./en/sign-in.js'),
  ),
  committeeSettings: room(
    () => import('./nl/committee-settings.js'),
    () => import('./en/committee-settings.js'),
  ),
  outbox: room(
    () => import('./nl/outbox.js'),
    () => import('./en/outbox.js'),
  ),
  cases: room(
    () => import('./nl/cases.js'),
    () => import('./en/cases.js'),
  ),
  casePage: room(
    () => import('./nl/case-page.js'),
    () => import('./en/case-page.js'),
  ),
  ownCase: room(
    () => import('./nl/own-case.js'),
    () => import('./en/own-case.js'),
  ),
  ownDetails: room(
    () => import('./nl/own-details.js'),
    () => import('./en/own-details.js'),
  ),
};

export type Room = keyof typeof rooms;

type Intersection<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

export type RoomTexts = Intersection<Awaited<ReturnType<(typeof rooms)[Room]['nl']>>>;
