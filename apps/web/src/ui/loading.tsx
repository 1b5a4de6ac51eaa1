import { type ReactNode } from 'react';
import { useWords } from '../texts/use-words.js';

export function Loading({ text }: { text?: string }): ReactNode {
  const { t } = useWords();
  return (
    <p className="wh-loading" role="status">
      {text ?? t('loading')}
    </p>
  );
}
