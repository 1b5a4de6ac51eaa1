import { capital, enumerate } from './sentence.js';
import type { FurtherWords } from './words-further.js';
import type { FindingOnComplaint } from '../vocabulary-outcomes.js';

const right: Record<FindingOnComplaint, string> = {
  wellFounded: 'you are right',
  partlyWellFounded: 'you are right in part',
  unfounded: 'you are not right',
};

/** The English sentences about what comes out, and what one can do after that. */
export const enOutcome: Pick<
  FurtherWords,
  'advised' | 'nature' | 'findings' | 'decision' | 'nextInstance' | 'decisionStaysOut'
> = {
  advised: (told, toBoard, { committee, participant }) =>
    `${capital(committee.the)} gives its advice to ${toBoard ? 'the board of ' : ''}${participant.the}.` +
    { copy: ' You get a copy.', notice: ' You hear when that is done.', nothing: '' }[told],
  nature: ({ nature, binds = [] }, { committee, participant }) => {
    const bound = { complainant: 'you', participant: participant.the, employee: 'the employee' };
    const whom = enumerate(
      binds.map((one) => bound[one]),
      'and',
    );
    return {
      advice: `${capital(committee.the)} gives an advice. ${capital(participant.the)} does not have to follow it.`,
      weightyAdvice: `${capital(committee.the)} gives an advice that weighs heavily. ${capital(participant.the)} needs a good reason to do something else.`,
      bindingAdvice: `${capital(committee.the)} gives an advice that is binding. That holds for ${whom}.`,
      ruling: `${capital(committee.the)} gives a ruling.${whom === '' ? '' : ` It holds for ${whom}.`}`,
      answer: `${capital(participant.the)} answers you itself.`,
    }[nature];
  },
  findings: (findings) =>
    Array.isArray(findings)
      ? `It can say: ${enumerate(
          findings.map((one) => right[one]),
          'or',
        )}.`
      : '',
  decision: ({ duty, reasons }, { participant }) =>
    [
      duty === 'always' ? `The board of ${participant.the} must take a decision after that.` : '',
      duty === 'ifFounded' ? 'The board must take a decision only if you are right, or right in part.' : '',
      reasons === 'onDeviation' ? 'Does the board not follow the advice? Then it must say why.' : '',
      reasons === 'always' ? 'The board always says why it decides so.' : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  nextInstance: (forums, { alsoWithoutDecision, told }) =>
    `Are you still not satisfied after that? Then you can go to ${forums}.` +
    (told ? ' You are told so with the outcome.' : '') +
    (alsoWithoutDecision ? ' You can do that too if no decision comes.' : ''),
  decisionStaysOut: (forums) =>
    forums
      ? `Does the decision not come in time? Then you can go to ${forums}.`
      : 'The rules do not say what happens when the decision is late.',
};
