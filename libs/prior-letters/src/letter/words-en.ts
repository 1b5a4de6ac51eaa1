import { type LetterWords } from './letter-words.js';

const about = (subject: string | undefined) => (subject === undefined ? '' : ` It is about: ${subject}.`);

export const englishLetter: LetterWords = {
  attention: {
    corporation: '',
    contactPerson: 'for my contact person',
    headOfDepartment: 'for the head of the department',
    employeeConcerned: 'for the employee concerned',
    superior: 'for the superior',
    manager: 'for the manager',
    director: 'for the director',
    board: 'for the board',
    staffConfidant: 'for the colleague who speaks up for the staff',
    generalMailbox: '',
    internalProcedure: 'for whoever deals with complaints',
  },
  to: (name) => `To: ${name}`,
  regarding: (matter, subject) => `Subject: my ${matter}${subject === undefined ? '' : ` (${subject})`}`,
  greeting: 'Dear sir or madam,',
  opening: (matter, subject) => `I have a ${matter}.${about(subject)}`,
  happened: 'What happened?',
  wanted: 'What would I like?',
  talk: 'I would like to talk about this with you. Will you call me or write to me to make an appointment?',
  answerInWriting: 'I ask you for an answer on paper or by e-mail.',
  answerBefore: (day) => `I would like your answer before ${day}.`,
  afterwards: (matter, committee) =>
    `Can we not solve this together? Then I can go with my ${matter} to ${committee} later.`,
  afterwardsFrom: (day) => `Do I get no answer? Then I can do so from ${day}.`,
  closing: 'Kind regards,',
  reached: { address: 'Address', phone: 'Telephone', email: 'E-mail' },
  why: {
    written: (day) => `You wrote the letter on ${day}.`,
    later: (wait, day) => `You wait ${wait} for an answer, until ${day}.`,
    opens: (day) => `Do you get no answer? Then from ${day} on you are not too early.`,
    source: (source) => `This is in the rules: ${source}.`,
  },
  label: (to) => `A letter to ${to}`,
};
