import { casePage, steps } from './en/case-page.js';
import { cases, days } from './en/cases.js';
import { general } from './en/general.js';
import { check, front, howItWorks, landing, outbox, signIn } from './en/public.js';
import { type Texts } from './nl.js';

export const en: Texts = {
  ...general,
  landing,
  front,
  howItWorks,
  check,
  signIn,
  outbox,
  cases,
  days,
  casePage,
  steps,
};
