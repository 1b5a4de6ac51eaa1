import { type ReactNode } from 'react';

interface ForumListProps {
  forums: readonly { key: string; name: string; explanation: string }[];
}

/** Where somebody can go instead, and what that is. */
export function ForumList({ forums }: ForumListProps): ReactNode {
  return (
    <ul>
      {forums.map((forum) => (
        <li key={forum.key}>
          <strong>{capitalised(forum.name)}</strong>. {forum.explanation}
        </li>
      ))}
    </ul>
  );
}

/** Names come as they stand in the middle of a sentence: 'de rechter'. */
function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
