import { type ReactNode } from 'react';
import { useWords } from '../texts/use-words.js';

interface ForumListProps {
  forums: readonly { key: string; name: string; website: string | null }[];
}

/** Where somebody can go instead, with the way to it where the regulation knows one. */
export function ForumList({ forums }: ForumListProps): ReactNode {
  const { t } = useWords();
  return (
    <ul>
      {forums.map((forum) => (
        <li key={forum.key}>
          {forum.website ? (
            <a href={forum.website} aria-label={t('casePage.visit', { name: forum.name })}>
              {forum.name}
            </a>
          ) : (
            forum.name
          )}
        </li>
      ))}
    </ul>
  );
}
