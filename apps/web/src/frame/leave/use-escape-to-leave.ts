import { useEffect } from 'react';
import { isEnough, type Press, pressAfter } from './presses.js';

/** Leaves when Escape is pressed three times in a row, wherever the focus is. */
export function useEscapeToLeave(leave: () => void): void {
  useEffect(() => {
    let last: Press | undefined;
    function count({ key, repeat, timeStamp }: KeyboardEvent): void {
      if (key !== 'Escape' || repeat) return;
      last = pressAfter(last, timeStamp);
      if (isEnough(last)) leave();
    }
    window.addEventListener('keydown', count, { capture: true });
    return () => window.removeEventListener('keydown', count, { capture: true });
  }, [leave]);
}
