import { stepEvents, stepNames } from '../vocabulary-steps.js';
import type { Book } from './book.js';
import { entry } from './tell.js';

/** A moment such as responseSubmitted.received: what somebody does, and which day of it counts. */
export function momentInWords(book: Book, moment: string): string {
  const [event = '', name = ''] = moment.split('.');
  return book.fill(book.words.terms.moment, { step: actOf(book, event), day: momentName(book, name) });
}

export function momentName(book: Book, name: string): string {
  return entry(book.words.terms.moments, name) ?? name;
}

/** The step that brings an event about; of several the first. */
export function actOf({ words }: Book, event: string): string {
  const step = stepNames.find((name) => stepEvents[name].some((one) => one === event));
  return step ? words.stepNames[step] : event;
}
