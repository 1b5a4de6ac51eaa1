import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { TypedText } from '../../../ui/prose.js';

interface LetterPaperProps {
  paragraphs: readonly string[];
  /** Room for a signature: for a letter that its writer sends. */
  toSign?: boolean;
}

/** The letter as a sheet; it is all that comes out of the printer. */
export function LetterPaper({ paragraphs, toSign = false }: LetterPaperProps): ReactNode {
  const { t } = useWords();
  return (
    <section className="wh-letter" aria-label={t('priorLetter.theLetter')}>
      {paragraphs.map((paragraph, index) => (
        <TypedText key={index}>{paragraph}</TypedText>
      ))}
      {toSign ? <p className="wh-letter__sign">{t('priorLetter.signature')}</p> : null}
    </section>
  );
}
