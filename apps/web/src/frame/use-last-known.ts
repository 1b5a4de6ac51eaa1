import { useState } from 'react';

/** The last value that was there. What was read before a session ended stays on the page with it, and so do its forms. */
export function useLastKnown<Value>(value: Value | null | undefined): Value | undefined {
  const [known, setKnown] = useState<Value>();
  if (value !== null && value !== undefined && value !== known) setKnown(value);
  return value ?? known;
}
