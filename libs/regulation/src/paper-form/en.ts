import { capital } from '../how-it-works/sentence.js';
import type { Enclosure } from '../vocabulary.js';
import type { PaperWords } from './words.js';

const enclosures: Record<Enclosure, string> = {
  earlierComplaint: 'A copy of my earlier letter or e-mail',
  earlierAnswer: 'A copy of the answer that I got',
};

/** Plain English. */
export const en: PaperWords = {
  title: ({ matter }) => `Form for a ${matter.one}`,
  intro: ({ matter }) => [
    'Fill in this form with a pen. Do you not know something, or does a question not fit? Then leave it out.',
    `Is there not enough room? Go on on another sheet. Keep a copy of your ${matter.one}.`,
  ],
  anonymous: 'Do you not want to give your name? Then you may leave it open.',
  headings: {
    you: 'About you',
    matter: ({ matter }) => `About your ${matter.one}`,
    before: 'What has happened already',
    along: 'What you send along',
    sign: 'Day and name',
  },
  contents: {
    name: [{ label: 'What is your name?', lines: 1 }],
    contact: [
      { label: 'Where do you live?', hint: 'Street, number, postcode and town.', lines: 2 },
      { label: 'On which number can we call you?', lines: 1 },
      { label: 'What is your e-mail address?', lines: 1 },
    ],
    description: [{ label: 'What happened?', hint: 'Write it down in your own words.', lines: 14 }],
    dissatisfaction: [{ label: 'Why are you not satisfied?', lines: 6 }],
    period: [{ label: 'When did it happen?', hint: 'A day, or from when until when.', lines: 2 }],
    against: [{ label: 'Whom is it about, or which decision?', lines: 2 }],
  },
  participant: ({ participant }, options) => ({
    label: `From which ${participant.one} do you rent?`,
    lines: 0,
    options,
  }),
  subject: ({ matter }, options) => ({ label: `What is your ${matter.one} about?`, lines: 0, options }),
  along: (names) => ({
    label: 'What do you send along?',
    hint: 'You need not, but it helps.',
    lines: 0,
    options: names.map((name) => enclosures[name]),
  }),
  day: { label: 'Which day is it today?', lines: 1 },
  signature: { label: 'Sign here.', lines: 2 },
  askForAddress: ({ committee }) => `Ask ${committee.the} to which address you can send the letter.`,
  notByPost: ({ committee }) => `You cannot send this form to ${committee.the} by post. You can do this.`,
  instead: {
    online: ({ matter }) => `Send in your ${matter.one} on this website. The form helps you to have everything ready.`,
    post: () => 'Send it by post.',
    email: () => 'Take a picture of the form and send it by e-mail.',
    spoken: ({ committee }) => `${capital(committee.the)} can also write down what you tell. Bring the form along.`,
  },
};
