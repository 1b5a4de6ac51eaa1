import { type Condition } from '../condition.js';
import { caseFactNames } from '../case-subject.js';
import { type Right } from '../right.js';
import { type PiecePart } from '../words.js';
import { factsOf } from '../facts-of.js';

/** What stands in a part of a piece. */
export const piecePartWords: Readonly<Record<PiecePart, { readonly title: string; readonly holds: string }>> = {
  existence: {
    title: 'that it is there',
    holds: 'Its number, its kind, whose it is, its days, and which side could see it since when.',
  },
  content: { title: 'what it says', holds: 'Its title, its text and its files.' },
};

const ofCase: readonly string[] = caseFactNames;

/** The conditions of a right that are about its case, and not about one message or piece in it. */
export function aboutCase(right: Right): readonly Condition[] {
  return right.when.filter((condition) => factsOf(condition).every((fact) => ofCase.includes(fact)));
}

/** What these rights give of the messages and the pieces of a case, in sentences. */
export function contentsLine(held: readonly Right[]): string[] {
  return held.flatMap((right) => {
    const which = right.when.filter((condition) => !aboutCase(right).includes(condition)).map(({ says }) => says);
    switch (right.subject) {
      case 'Message':
        return [messageSentence(right, which)];
      case 'Deliberation':
        return ['Takes part in the deliberation, unless kept out of it: reads and writes its notes and drafts.'];
      case 'Piece':
        return [pieceSentence(right, which)];
      default:
        return [];
    }
  });
}

function messageSentence({ actions }: Right, which: readonly string[]): string {
  const does = actions.map((action) => (action === 'read' ? 'reads' : 'writes')).join(' and ');
  const whose = which.length > 0 ? which.join(' ') : 'of both sides and to all';
  return `${does.charAt(0).toUpperCase()}${does.slice(1)} messages ${whose}.`;
}

function pieceSentence({ parts = [] }: Right, which: readonly string[]): string {
  const words = which.join(' ');
  if (!parts.includes('content')) {
    return ['Sees which pieces there are', words].filter(Boolean).join(' ').concat('.');
  }
  const others = parts.includes('existence') && words !== '' ? ', and knows of no other' : '';
  return words === '' ? 'Reads every piece.' : `Reads each piece ${words}${others}.`;
}
