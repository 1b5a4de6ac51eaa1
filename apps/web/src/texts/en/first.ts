export const landing = {
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

export const front = {
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
