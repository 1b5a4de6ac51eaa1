import { type ReactNode } from 'react';

/** Two speech bubbles: both sides are heard. */
export function Mark(): ReactNode {
  return (
    <svg className="wh-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        className="wh-mark__one"
        d="M3 3h17a3 3 0 0 1 3 3v9a3 3 0 0 1-3 3h-9l-5 5v-5H3a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z"
      />
      <path
        className="wh-mark__other"
        d="M26 10h3a3 3 0 0 1 3 3v9a3 3 0 0 1-3 3h-1v5l-5-5H13a3 3 0 0 1-3-3v-1h11a5 5 0 0 0 5-5z"
      />
    </svg>
  );
}
