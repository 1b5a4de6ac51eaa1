import { type ReactNode } from 'react';
import { ForumList } from '../../../frame/forum-list.js';
import { useWords } from '../../../texts/use-words.js';
import { type Advice } from '../result-action.js';

/** Where to go instead, only where the regulation names a place. */
export function Elsewhere({ forums }: { forums: Advice['refersTo'] }): ReactNode {
  const { t } = useWords();
  if (forums.length === 0) return null;
  return (
    <section className="wh-section">
      <h2>{t('check.elsewhere')}</h2>
      <ForumList forums={forums} />
    </section>
  );
}
