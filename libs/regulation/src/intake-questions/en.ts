import type { IntakeWords } from './words.js';

export const en: IntakeWords = {
  participant: ({ participant }) => `From which ${participant.one} do you rent?`,
  notListed: () => 'My landlord is not on this list',
  subject: ({ matter }) => `What is your ${matter.one} about?`,
  form: {
    none: 'No, I still have to do that',
    spoken: 'Yes, I told them, for example on the phone',
    written: 'Yes, I wrote to them, for example a letter or an e-mail',
  },
  answerOf: (to) => `What answer did you get from ${to}?`,
  answer: {
    none: 'I have no answer yet',
    refused: 'My complaint was refused',
    unsatisfactory: 'I got another answer and I am not satisfied',
  },
  noAnswerOrNotTaken: 'I have no answer yet, or I still have to tell them',
  dayOf: (to) => `On which day did you tell this to ${to}?`,
  forum: {
    none: 'No',
    pending: 'Yes, and it is not finished',
    decided: 'Yes, and there is a decision',
  },
  complainant: 'Who are you?',
  signal: 'What do you want to tell?',
  signalValue: {
    complaint: 'I have a complaint about how I was helped or treated',
    report: 'I report something for the first time, such as nuisance',
    repairRequest: 'Something is broken and I ask for a repair',
    question: 'I have a question',
  },
  respondent: ({ matter }) => `Whom or what is your ${matter.one} about?`,
  respondentValue: {
    participant: ({ participant }) => `A decision, or ${participant.the} itself`,
    employee: () => 'What an employee did or did not do',
    platform: () => 'Whoever allocates the dwellings',
  },
  collective: ({ matter }) => `Do you send in the ${matter.one} together with others?`,
  continuing: 'Does it still go on now?',
  conductDay: {
    on: 'On which day did it happen, or begin?',
    endedOn: 'On which day did it end?',
    known: 'On which day did you hear of it?',
  },
  yesNo: { no: 'No', yes: 'Yes' },
  longerTermOf: (to) => `Were you told in time that ${to} needed more time?`,
  answerByOf: (to) => `Before which day would ${to} answer?`,
  answeredOnOf: (to) => `On which day did you get the answer from ${to}?`,
  earlierAdvice: ({ committee, matter }) => `Has ${committee.the} treated this ${matter.one} before?`,
  earlierAdviceValue: { no: 'No, this is the first time', yes: 'Yes, there is an advice already' },
};
