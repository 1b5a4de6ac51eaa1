import { type ReactNode } from 'react';

/** A secret in groups that can be read aloud and written down; what is copied has no spaces in it. */
export function InGroups({ text, size }: { text: string; size?: number }): ReactNode {
  const groups = size ? (text.match(new RegExp(`.{1,${size}}`, 'g')) ?? []) : text.split(/(?<=-)/);
  return (
    <code className={size ? 'wh-code wh-code--loose' : 'wh-code'} translate="no">
      {groups.map((group, at) => (
        <span key={at}>{group}</span>
      ))}
    </code>
  );
}
