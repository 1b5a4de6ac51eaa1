/**
 * The letter that somebody writes to a participant before filing: composed and dated, mailed or printed, with the first day on which
 * filing is not too early. It is sealed under a key of its own, found by a code, and gone 90 days after that day.
 *
 * call back   the mail on the morning of that day, to whoever gave an e-mail address
 *
 * Knows no case: whether a complaint is taken up is decided elsewhere, and the letter is no piece of it.
 */
export { type PriorLetterDelivery, type LetterWriter, priorLetterDeliveries } from './prior-letter-content.js';
export { PriorLetterEntity } from './prior-letter.entity.js';
export { PriorLetterFollowUp } from './prior-letter-follow-up.service.js';
export { type PriorLetterOption, PriorLetterOptions } from './prior-letter-options.service.js';
export { callBack, erasePriorLetter } from './prior-letter.jobs.js';
export { type PriorLetterView } from './prior-letter-view.js';
export { PriorLetters, type WrittenPriorLetter } from './prior-letters.service.js';
export { PriorLettersModule } from './prior-letters.module.js';
export { type WritePriorLetterCommand } from './write-command.js';
