import { front, landing } from './en/first.js';
import { general } from './en/general.js';
import { refusals } from './en/refusals.js';
import { type FirstTexts } from './nl.js';

export const en: FirstTexts = { ...general, landing, front, refusals };
