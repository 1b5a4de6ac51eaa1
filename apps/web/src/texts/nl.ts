import { casePage, steps } from './nl/case-page.js';
import { cases, days } from './nl/cases.js';
import { general } from './nl/general.js';
import { check, front, howItWorks, landing, outbox, signIn } from './nl/public.js';

/** Everything the screens say in Dutch; `Texts` is the shape that every other language must have. */
export const nl = { ...general, landing, front, howItWorks, check, signIn, outbox, cases, days, casePage, steps };

export type Texts = typeof nl;
