/**
 * The letters that the steps of a case ask for: which, to whom, due since when, and with which facts. Recorded in the transaction
 * of the step, and rebuildable from the events.
 *
 * letter     a name of the platform's vocabulary; its words and its sending are not here
 * data       procedure facts and ids; no personal content
 *
 * The confirmation of a complaint that is mailed by #cases is recorded too, and counts as mailed.
 */
export { type LetterData, type NamedDeadline } from './letter-data.js';
export { LetterDueEntity } from './letter-due.entity.js';
export { type LetterPage, LetterReader } from './letter-reader.service.js';
export { LetterRegister } from './letter-register.service.js';
export { type LetterPlace, type LetterRow, type LetterState } from './letter.repository.js';
export { LettersModule } from './letters.module.js';
