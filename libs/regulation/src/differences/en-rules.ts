import type { RuleWords } from './words.js';

/** English sentences about grounds, steps, people and choices. */
export const enRules: RuleWords = {
  groundNew: (title, explanation, { matter }) => `New reason not to treat a ${matter.one}: ${title}. ${explanation}`,
  groundGone: (title, { matter }) => `This is no longer a reason not to treat a ${matter.one}: ${title}.`,
  groundTypes: {
    notCompetent: 'this is not the place for it.',
    otherForum: 'somebody else decides on this.',
    otherForm: 'this is no complaint but a report or a question.',
    forwarded: 'this is sent on.',
    notYet: 'this is still too early.',
    final: 'this is not treated, and it stays that way.',
  },
  groundForces: {
    must: 'it must be refused.',
    may: 'it may be refused.',
    needNot: 'it need not be treated.',
  },
  groundParts: {
    cases: 'This now holds in other cases.',
    arises: 'This can come up at another moment.',
    withoutOption: 'This depends on another choice.',
    startOfWait: 'The wait begins on another day.',
    startOfFiling: 'The time to file begins on another day.',
  },
  wait: (length) => (length === undefined ? 'you need not wait.' : `you wait ${length}.`),
  filing: (length) => (length === undefined ? 'there is no last day.' : `you file within ${length}.`),
  nowAlsoFor: (names) => `This now also holds for: ${names}.`,
  noLongerFor: (names) => `This no longer holds for: ${names}.`,
  goTo: (forums) => `you can go to ${forums}.`,
  decidedBy: (roles) => `this is decided by: ${roles}.`,
  stepNew: (step, roles) => `New step: ${step}. Who may: ${roles}.`,
  stepGone: (step) => `This step is gone: ${step}.`,
  stepAlsoBy: (step, roles) => `${step}: who may now too: ${roles}.`,
  stepNoLongerBy: (step, roles) => `${step}: who may no longer: ${roles}.`,
  stepAlsoFrom: (step, stages) => `${step}: now also possible in: ${stages}.`,
  stepNoLongerFrom: (step, stages) => `${step}: no longer possible in: ${stages}.`,
  stays: 'the case stays where it is.',
  stepParts: {
    needs: 'Other steps must come first.',
    cases: 'This is now possible in other cases.',
    repeats: 'How often this is possible is different.',
    sends: 'Other letters go out.',
    asks: 'Something else is asked for.',
    onBehalfOf: 'This is now done on behalf of somebody else.',
  },
  stepReasons: {
    always: 'the reasons always go with it.',
    never: 'no reasons need to go with it.',
    onDeviation: 'the reasons go with it when it deviates.',
    unknown: 'the rules do not say whether reasons go with it.',
  },
  leadsTo: (stages) => `after it the case is: ${stages}.`,
  priorStepNew: (to, explanation) => `New is that you go to ${to} first. ${explanation}`,
  priorStepGone: (to) => `You need not go to ${to} first any more.`,
  priorStepForms: { written: 'you write a letter or an e-mail first.', any: 'you may call or come by as well.' },
  priorStepDuty: { must: 'this is a condition.', may: 'this is not a condition, but it can help.' },
  alsoOn: (names) => `New subject: ${names}.`,
  noLongerOn: (names) => `This subject is no longer named: ${names}.`,
  takesPart: (names) => `Now takes part: ${names}.`,
  leaves: (names) => `No longer takes part: ${names}.`,
  participantNamed: (before, after) => `${before} is now called ${after}.`,
  classNew: (label) => `Now also possible: ${label}.`,
  classGone: (label) => `No longer possible: ${label}.`,
  respondents: {
    participant: 'the organisation answers.',
    employee: 'the employee answers in person.',
    platform: 'the body that allocates dwellings answers.',
  },
  option: (sentence, chosen) => (chosen ? `Now chosen: ${sentence}` : `Not chosen (any more): ${sentence}`),
  assumption: (sentence, isNew) =>
    isNew ? `We now chose this ourselves: ${sentence}` : `This is no longer a choice of our own: ${sentence}`,
  forum: (name, isNew) => (isNew ? `The rules now name ${name}.` : `The rules no longer name ${name}.`),
  judgement: (question, roles) => `Somebody judges this: ${question} Who does: ${roles}.`,
  recommendation: (rule) =>
    rule === 'yes'
      ? 'There can be a general recommendation too.'
      : rule === 'no'
        ? 'There is no general recommendation.'
        : '',
  number: (part, before, after) => `Different is ${part}. Was ${before}, becomes ${after}.`,
};
