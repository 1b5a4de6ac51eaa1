import type { Language } from '#regulation';
import type { DrawingWords } from './drawing-words.js';
import { english } from './en.js';
import { dutch } from './nl.js';

export type { DrawingWords } from './drawing-words.js';

export const drawingWords: Readonly<Record<Language, DrawingWords>> = { nl: dutch, en: english };
