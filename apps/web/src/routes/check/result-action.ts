import { type IntakeCheckQuery } from '../../graphql/generated/graphql.js';

export type Advice = IntakeCheckQuery['intakeCheck'];

/**
 * The one thing to do now: file, write the letter that has to come first, wait for a day, go to another body, or do what the
 * reasons say.
 */
export type ResultAction = 'file' | 'letter' | 'wait' | 'elsewhere' | 'read';

export function resultAction(
  { answer, opensOn, refersTo }: Pick<Advice, 'answer' | 'opensOn' | 'refersTo'>,
  letterCanHelp: boolean,
): ResultAction {
  switch (answer) {
    case 'yes':
    case 'undecided':
      return 'file';
    case 'notYet':
      return opensOn ? 'wait' : letterCanHelp ? 'letter' : 'read';
    case 'no':
      return refersTo.length > 0 ? 'elsewhere' : 'read';
  }
}
