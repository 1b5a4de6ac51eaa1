import { enFurther } from './en-further.js';
import { enIntake } from './en-intake.js';
import { enTerm } from './en-term.js';
import { capital, enumerate } from './sentence.js';
import type { HowItWorksWords, SectionId, Wording } from './words.js';

const headings: Record<SectionId, (wording: Wording) => string> = {
  options: () => 'Who can and who cannot come here',
  before: () => 'What you do first',
  subjects: ({ matter }) => `What a ${matter.one} can be about`,
  notHere: ({ committee }) => `What ${committee.the} cannot help with`,
  cannotTreat: ({ committee, matter }) => `When ${committee.the} cannot treat your ${matter.one}`,
  filing: ({ matter }) => `How to send in a ${matter.one}`,
  help: () => 'Costs and help',
  next: () => 'What happens next',
  hearing: () => 'The meeting (the hearing)',
  outcome: () => 'What comes out of it',
  duration: () => 'How long it takes',
  holds: () => 'When a case is on hold',
  committee: ({ matter }) => `Who looks at your ${matter.one}`,
  participants: ({ participant }) => `The ${participant.many} that take part`,
  inferred: () => 'What we inferred',
  assumptions: () => 'What we chose ourselves',
  source: () => 'Where this is written',
};

/** Plain English: short and active. */
export const en: HowItWorksWords = {
  employee: { one: 'employee', many: 'employees', the: 'the employee' },
  title: ({ matter }) => `How it works when you have a ${matter.one}`,
  heading: (section, wording) => headings[section](wording),
  cited: (source, inLanguage) => `(${inLanguage ? `Source, in ${inLanguage}` : 'Source'}: ${source})`,
  citedInferred: (source, inLanguage) => `(${inLanguage ? `Inferred, in ${inLanguage}` : 'Inferred'}: ${source})`,
  joined: (names) => enumerate(names, 'and'),

  beforeIntro: ({ committee, matter }) => `Before you send a ${matter.one} to ${committee.the}, you do this.`,
  noPriorStep: ({ matter }) => `You can send in your ${matter.one} straight away.`,
  wait: (duration) => `The waiting time is ${duration}.`,

  openList: ({ matter }) => `These are examples. Your ${matter.one} can be about something else.`,
  closedList: ({ committee }) => `These are the only subjects that ${committee.the} looks at.`,
  unknownList: ({ committee, matter }, excluded) =>
    `There is no list of subjects for a ${matter.one}.${excluded ? ` Below you see what ${committee.the} does not look at.` : ''}`,

  groundsIntro: ({ committee, matter }) => `In these cases ${committee.the} cannot treat your ${matter.one}.`,
  openExclusions: () => 'These are examples. There may be more.',
  mayStillFile: ({ committee, matter }) =>
    `Not sure? Send in your ${matter.one} anyway. ${capital(committee.the)} decides, not the computer.`,

  ...enIntake,
  ...enTerm,
  ...enFurther,

  renamed: (name, { matter }) => `From then on your ${matter.one} has another name: ${name}.`,
  participantsIntro: ({ participant }) => `You rent from one of these ${participant.many}.`,
  branch: (name, of) => `${name} (a part of ${of})`,
  assumptionsIntro: (title) => `The source (${title}) does not say everything. That is why we chose this.`,
  inferredIntro: 'These rules were not in what we could read. They come from regulations that follow the same model.',
  sourceLine: (title, dated, publisher) =>
    `The rules on this page come from: ${title}${publisher ? `, by ${publisher}` : ''}${dated ? `, ${dated}` : ', without a date'}.`,
  moreAt: (website) => `The source says that the full regulation is at ${website}.`,
};
