import { type ReactNode } from 'react';

export type RoadKind = 'done' | 'now' | 'expected' | 'overdue';

export interface RoadLine {
  key: string;
  kind: RoadKind;
  label: string;
  about: string;
}

interface RoadProps {
  lines: readonly RoadLine[];
  /** What stands above a line of each kind: the colour of its mark alone says nothing. */
  words: Readonly<Record<RoadKind, string>>;
}

/** One ordered list: what was done, where it is now, and what is expected by which day. */
export function Road({ lines, words }: RoadProps): ReactNode {
  return (
    <ol className="wh-timeline">
      {lines.map((line) => (
        <li
          key={line.key}
          className={`wh-timeline__step wh-timeline__step--${line.kind}`}
          aria-current={line.kind === 'now' ? 'step' : undefined}
        >
          <span className="wh-timeline__kind">{words[line.kind]}</span>
          <span className="wh-timeline__label">{line.label}</span>
          {line.about ? <span className="wh-timeline__about">{line.about}</span> : null}
        </li>
      ))}
    </ol>
  );
}
