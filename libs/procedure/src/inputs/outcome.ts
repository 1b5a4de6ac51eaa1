import { findings, outcomeParts } from '#regulation';
import { optional } from './input.js';
import { choice, content, namesFrom, people } from './kinds.js';
import { perPoint } from './points.js';

/** What goes into an answer, and into an advice and a ruling as well. */
export const answerInputs = {
  outcome: optional(
    choice(findings, 'The finding on the complaint as a whole; it follows from the points where there are some.'),
  ),
  points: optional(perPoint(findings, 'The finding per point of the complaint.')),
  contentId: content('The text.'),
  parts: optional(namesFrom(outcomeParts, 'Which parts the text has; the regulation says which it needs.')),
};

export const agreedInputs = {
  ...answerInputs,
  agreedBy: optional(people('The members who agreed to the text; the regulation says how many are needed.')),
};
