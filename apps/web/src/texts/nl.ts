import { front, landing } from './nl/first.js';
import { general } from './nl/general.js';
import { refusals } from './nl/refusals.js';
import { type RoomTexts } from './rooms.js';

/** What every first page says in Dutch. */
export const nl = { ...general, landing, front, refusals };

export type FirstTexts = typeof nl;

/** Everything the screens say; the shape that every language has. */
export type Texts = FirstTexts & RoomTexts;
