import { useRef, useState } from 'react';
import { ask } from '../../api/ask.js';
import { useWords } from '../../texts/use-words.js';
import { type Answers, type Question, toIntakeAnswers } from './answers.js';
import { leadsAwayDocument } from './check.graphql.js';

/** Longer than this nobody waits for: the next question comes, and the result says it later. In milliseconds. */
const patience = 3_000;

interface LeadsAway {
  looking: boolean;
  /** Whether these answers already lead somewhere else, whatever the other answers will be. Nothing while it is looking already. */
  leadsAway: (answered: readonly Question[], answers: Answers) => Promise<boolean | undefined>;
}

/** Looks after every answer whether the other questions still matter. Without an answer from the API they are simply asked. */
export function useLeadsAway(): LeadsAway {
  const { language } = useWords();
  const [looking, setLooking] = useState(false);
  const underWay = useRef(false);

  async function leadsAway(answered: readonly Question[], answers: Answers): Promise<boolean | undefined> {
    if (underWay.current) return undefined;
    underWay.current = true;
    setLooking(true);
    const asked = ask(leadsAwayDocument, { answers: toIntakeAnswers(answered, answers), language });
    try {
      const data = await Promise.race([asked, later(patience)]);
      return data?.intakeCheck.answer === 'no';
    } catch {
      return false;
    } finally {
      underWay.current = false;
      setLooking(false);
    }
  }

  return { looking, leadsAway };
}

async function later(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}
