import { type Texts } from '../nl.js';

export const landing: Texts['landing'] = {
  title: 'A complaint about your housing organisation?',
  intro: 'Choose the committee or organisation that you belong to. Not sure? Read how it works first.',
  listHeading: 'Choose where you want to go',
  howItWorks: 'How it works',
  howItWorksOf: 'How it works at {{name}}',
  empty: 'There are no committees yet.',
  demonstrationTitle: 'This is a demonstration',
  demonstrationText:
    'You can try everything here. All cases and people are invented. Nobody handles what you enter: do not enter real information.',
};

export const front: Texts['front'] = {
  title: 'Do you have a complaint?',
  howItWorks: 'Read how it works',
  howItWorksText: 'What you do first, what we do and how long it takes.',
  signIn: 'Sign in to follow your complaint',
  signInText: 'Did you already file a complaint? Sign in with your code and password.',
  toYourCase: 'To your complaint',
  toYourCaseText: 'You are signed in. See how your complaint is going.',
  toCases: 'To the cases',
  toCasesText: 'You are signed in as {{name}}.',
  checkHeading: 'Not sure that this is the right place?',
  checkText: 'Answer a few questions. Then you know whether we can handle your complaint.',
  check: 'Is this the right place?',
  participants: 'Which organisations can you complain about here?',
  participantsText_one: 'One organisation takes part:',
  participantsText_other: 'These {{count}} organisations take part:',
};

export const howItWorks: Texts['howItWorks'] = {
  contents: 'On this page',
  nextHeading: 'And now?',
};

export const check: Texts['check'] = {
  title: 'Is this the right place?',
  step: 'Question {{number}} of {{count}}',
  next: 'Next question',
  result: 'See the answer',
  unknown: 'I do not know',
  choose: 'Choose an answer.',
  chooseOne: 'Choose one',
  dateWrong: 'Enter a day that exists. For example 27 3 2026.',
  dateHint: 'For example 27 3 2026. Not sure? Enter the day you think it was.',
  dateUnknown: 'I do not know the day',
  none: 'No questions are needed. You can come to us.',
  loadingAnswer: 'We are looking at your answers…',
  answer: {
    yes: 'Yes, you can come to us',
    notYet: 'Not yet',
    no: 'We probably cannot handle your complaint',
    undecided: 'We do not know for sure yet',
  },
  lead: {
    yes: 'From your answers we see no reason not to handle your complaint.',
    notYet: 'You can come to us later. Below you read why, and what you can do now.',
    no: 'Below you read why, and what you can do now.',
    undecided: 'We know too little for that. Below you read what it depends on.',
  },
  reasons: 'Why do we say this?',
  unsureReasons: 'Does this apply to you? We do not know yet',
  source: 'This is in: {{source}}',
  opensOn: 'From {{date}} you can come to us with this complaint.',
  elsewhere: 'Where you can go',
  anyway: 'You decide',
  anywayText:
    'This is advice. You may always file your complaint anyway. We then look ourselves whether we can handle it. Can we not? Then we explain why.',
  byPost: 'You can send us a letter:',
  again: 'Change your answers',
  toHowItWorks: 'Read how it works',
};

export const signIn: Texts['signIn'] = {
  title: 'Sign in',
  who: 'Who are you?',
  complainant: 'I filed a complaint',
  complainantHint: 'You sign in with the code you got when you filed the complaint.',
  staff: 'I work for the committee or for a participant',
  staffHint: 'You sign in with your e-mail address.',
  code: 'Login code',
  codeHint: 'The code is in the confirmation of your complaint.',
  password: 'Password',
  passwordHint: 'The password is next to your login code.',
  showPassword: 'Show password',
  email: 'E-mail address',
  submit: 'Sign in',
  busy: 'Signing in…',
  codeMissing: 'Enter your login code.',
  emailMissing: 'Enter your e-mail address.',
  passwordMissing: 'Enter your password.',
  failedComplainant: 'The code or the password is not right. Look at the confirmation of your complaint.',
  failedStaff: 'The e-mail address or the password is not right.',
  tooManyTries: 'You tried too often. Wait {{wait}} and then try again.',
  seconds_one: '{{count}} second',
  seconds_other: '{{count}} seconds',
  minutes_one: '{{count}} minute',
  minutes_other: '{{count}} minutes',
  demonstrationHeading: 'Sign in for the demonstration',
  demonstrationText: 'Choose a person. We then fill in the form for you.',
  demonstrationFilled: 'Filled in for {{name}}. Now choose “Sign in”.',
  roles: {
    secretary: 'secretary',
    chair: 'chair',
    member: 'member',
    participantContact: 'contact of a participant',
    tenantAdministrator: 'administrator',
    complainant: 'complainant',
  },
  complainantOf: 'complainant in case {{number}}',
  signedInAs: 'You are signed in as {{name}}.',
};

export const outbox: Texts['outbox'] = {
  title: 'Sent mail',
  intro: 'In this demonstration no mail really leaves. Here you read what would have been sent.',
  empty: 'There is no mail yet.',
  to: 'To',
  at: 'Prepared',
  state: 'State',
  read: 'Read the mail',
  states: {
    queued: 'Waiting to be sent',
    handingOver: 'Being sent',
    kept: 'Kept only: this is a demonstration',
  },
};
