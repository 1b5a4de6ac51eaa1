import { randomUUID } from 'node:crypto';
import { inOrder } from './intake.js';
import { asks, does, type Event, type Stop, type Story } from './story.js';

/** Up to the treatment at a hearing. */
function toTheTreatment(how: string): Stop[] {
  return [
    does('visitor', `fileComplaint to be ${how}`, inOrder),
    does('secretary', `decideAdmissibility to be ${how}`, { outcome: 'admitted', motivation: 'Yes.' }),
    does('secretary', `requestResponse to be ${how}`),
    does('contact', `submitResponse to be ${how}`, { text: 'We mended it.' }),
  ];
}

/** Another member, who signs in nowhere. */
const other = randomUUID();

function panelOf(chairId: string): Event {
  const seats = [
    { seat: 'chair', personId: chairId },
    { seat: 'member', personId: other },
  ];
  return { happens: { step: 'composePanel', seats } };
}

const draft = {
  basedOn: 0,
  facts: 'It leaks.',
  reasoning: 'It should not.',
  advice: 'Mend it.',
  finding: 'wellFounded',
};

/** A case that is deliberated and decided, from the closing of the investigation to the decision of the board. */
export function advised(chairId: string): Story {
  return {
    name: 'advised',
    lines: [
      ...toTheTreatment('advised'),
      does('chair', 'chooseTreatment to be advised', { outcome: 'hearing' }),
      panelOf(chairId),
      does('secretary', 'closeInvestigation'),
      does('chair', 'deliberate', { present: [chairId, other] }),
      does('chair', 'writeDeliberationNote', { text: 'Ask the roofer.' }),
      does('secretary', 'saveAdviceDraft', draft),
      does('chair', 'voteOnDraft', { draft: 1, inFavour: true }),
      does('chair', 'agreeToDraft', { draft: 1 }),
      does('secretary', 'agreeToDraft of another', { draft: 1, memberId: other }),
      does('chair', 'excludeFromDeliberation', { personId: chairId, excluded: false, motivation: 'Nobody minds.' }),
      asks('chair', 'case in deliberation', (_, caseOf) => ({ id: caseOf('advised') })),
      does('chair', 'issueAdvice', { draft: 1 }),
      does('chair', 'recommend', { text: 'Look at every roof.' }),
      does('secretary', 'writeSummary', { basedOn: 0, text: 'A roof that leaks is mended.' }),
      asks('secretary', 'case with a draft of a summary', (_, caseOf) => ({ id: caseOf('advised') })),
      does('secretary', 'approveSummary', { version: 1 }),
      asks('chair', 'earlierAdvices', { filter: { words: 'roof', subject: 'repair' } }),
      does('secretary', 'withdrawSummary', ({ approveSummary }) => ({ summaryId: approveSummary?.case?.summary?.id })),
      does('contact', 'decideOnAdvice', {
        ...{ outcome: 'deviated', motivation: 'Too dear.', text: 'We will not.' },
        commitments: [{ kind: 'measure', text: 'We look at every roof.' }],
      }),
      asks('complainant', 'case that was decided', (_, caseOf) => ({ id: caseOf('advised') })),
    ],
  };
}

/** A case that is answered without a panel. */
export const answered: Story = {
  name: 'answered',
  lines: [
    ...toTheTreatment('answered'),
    does('chair', 'issueAnswer', { text: 'You are right.', outcome: 'wellFounded' }),
  ],
};

/** A case that is heard in October, and ruled on. */
export function ruled(chairId: string): Story {
  return {
    name: 'ruled',
    lines: [
      ...toTheTreatment('ruled'),
      does('chair', 'chooseTreatment to be ruled', { outcome: 'hearing' }),
      { happens: { step: 'planHearing', hearingOn: '2026-10-05' } },
      panelOf(chairId),
      { day: '2026-10-05' },
      { happens: { step: 'holdHearing' } },
      does('secretary', 'saveAdviceDraft of a ruling', draft),
      does('chair', 'agreeToDraft of a ruling', { draft: 1 }),
      does('secretary', 'agreeToDraft of another on a ruling', { draft: 1, memberId: other }),
      does('chair', 'issueRuling', { draft: 1 }),
    ],
  };
}
