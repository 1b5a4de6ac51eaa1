import { type LetterData } from '../src/letters/letters.js';

type Facts = LetterData<'confirmation'> & { readonly committeeName: string };

/** For tests: a confirmation of an invented complaint. */
export function aConfirmation(changed: Partial<Facts> = {}): Facts {
  return {
    committeeName: 'Klachtencommissie Voorbeeld',
    name: 'Zoë de Vries',
    caseNumber: '2026-00012',
    receivedOn: '2026-03-02',
    matter: 'klacht',
    siteUrl: 'https://commissie.example/inloggen',
    loginCode: 'K7QM-4TXW-9RHD-2',
    password: 'vier losse gewone woorden',
    nextSteps: ['De secretaris leest uw klacht.', 'De commissie vraagt de corporatie om een reactie.'],
    dates: [
      { name: 'Bevestiging van ontvangst', day: '2026-03-16', force: 'norm' },
      { name: 'Advies', day: '2026-04-13', force: 'expectation' },
    ],
    ...changed,
  };
}
