/**
 * After a change of page a screen reader starts at the new title. Some pages appear a moment later than the change
 * (their file or their data is still on the way); their title takes the focus when it comes.
 */
let waiting = false;
let moved = false;

/** To be called after every change of page. */
export function focusTitle(): void {
  const title = document.querySelector('h1');
  title?.focus({ preventScroll: true });
  waiting = !title;
  moved = true;
}

/** Whether a title that appears now is the one that was waited for, or replaces one that had the focus. */
export function titleMayTakeFocus(): boolean {
  const wanted = waiting || (moved && document.activeElement === document.body);
  waiting = false;
  return wanted;
}
