import { inOrder } from './intake.js';
import { asks, does, everyPoint, lastPiece, type Story } from './story.js';

const somebody = { name: 'Somebody Else', phone: '06 00000000' };

/** What both sides lay before the committee, and what they write to each other, in the case that was taken up. */
export const exchanged: Story = {
  name: 'taken up',
  lines: [
    does('secretary', 'requestResponse of everything'),
    does('contact', 'requestMoreTime', { term: 'response', text: 'The roofer is away.' }),
    does('secretary', 'extendTerm', { term: 'response', extendBy: '2 weeks', motivation: 'He is.' }),
    does('contact', 'submitResponse of everything', { text: 'We will look at the roof.', policy: 'We mend roofs.' }),
    does('complainant', 'submitReply', { text: 'They did not.' }),
    does('complainant', 'submitPiece', { title: 'A photograph', text: 'A wet wall.', confidential: true }),
    does('chair', 'decideOnPiece', ({ submitPiece }) => ({
      ...{ outcome: 'blackedOut', motivation: 'A neighbour can be seen.' },
      ...lastPiece(submitPiece),
      redaction: { title: 'A part of a photograph', text: 'A wall.' },
    })),
    does('complainant', 'sendMessage', { conversation: 'complainant', text: 'When is the hearing?' }),
    does('secretary', 'markMessagesRead', ({ sendMessage }) => ({ upTo: sendMessage?.case?.messages?.at(-1)?.id })),
  ],
};

/** Who else takes part in that case. */
export const takingPart: Story = {
  name: 'taken up',
  lines: [
    does('complainant', 'addCoComplainant', { who: somebody }),
    does('complainant', 'changeContactDetails', { address: 'Mainstreet 2, 3511 AB Utrecht' }),
    does('complainant', 'addRepresentative', { who: somebody, lawyer: false }),
    does('secretary', 'recordPowerOfAttorney', ({ addRepresentative }) => ({
      ...{ partyId: addRepresentative?.partyId, on: '2026-02-20' },
    })),
    does('complainant', 'endRepresentation', ({ addRepresentative }) => ({ partyId: addRepresentative?.partyId })),
    does('secretary', 'addLegalRepresentative', { who: somebody, kind: 'guardian', appointment: { on: '2026-02-20' } }),
    does('complainant', 'grantHelp', { who: somebody, grants: ['follow'] }),
    does('complainant', 'changeHelp', ({ grantHelp }) => ({
      ...{ partyId: grantHelp?.partyId, grants: ['follow', 'readContents'] },
    })),
    does('complainant', 'withdrawHelp', ({ grantHelp }) => ({ partyId: grantHelp?.partyId })),
  ],
};

/** Somebody who wrote on paper, about an employee, in a matter that another case is about too. */
export const onPaper: Story = {
  name: 'on paper',
  lines: [
    does('secretary', 'registerComplaint', {
      ...{ ...inOrder, points: [{ text: 'He was rude.' }], respondent: 'employee' },
      ...{ complainant: somebody, channel: 'post', receivedOn: '2026-03-02' },
    }),
    asks('secretary', 'case on paper', (_, caseOf) => ({ id: caseOf('on paper') })),
  ],
};

/** The same from the decision on, once it is known who the employee is. */
export function joined(employeeId: string): Story {
  return {
    name: 'on paper',
    lines: [
      does('secretary', 'nameRespondent', { employeeId }),
      does('chair', 'decideAdmissibility on paper', ({ nameRespondent }) => ({
        ...{ outcome: 'admitted', motivation: 'Yes.', ...everyPoint(nameRespondent) },
      })),
      does('secretary', 'requestResponse on paper'),
      does('contact', 'submitResponse on paper', { text: 'He says sorry.' }),
      does('secretary', 'submitPiece of the office', { title: 'A finding', text: 'They spoke on the stairs.' }),
      does('secretary', 'postPieces', ({ submitPiece }) => ({
        ...{ pieceIds: [lastPiece(submitPiece).pieceId], postedOn: '2026-03-02' },
      })),
      does('secretary', 'joinCases', (_, caseOf) => ({ otherCaseId: caseOf('taken up') })),
      {
        ...does('secretary', 'grantPiece', ({ submitPiece }, caseOf) => ({
          ...{ fromCaseId: caseOf('on paper') },
          ...lastPiece(submitPiece),
        })),
        inCaseOf: 'taken up',
      },
      does('secretary', 'settle', { text: 'They shook hands.' }),
    ],
  };
}
