/** The event by which whoever keeps something of a visitor on this device hears that it has to go. */
export const leavingEvent = 'wh:leave';

/**
 * Leaves at once: the screen is blank before anything else, nothing of this visit stays on the device, the session ends, and the
 * page in the tab is another one. Earlier pages stay in the history of the browser; they show nothing without a session.
 */
export function leaveQuickly(address: string): void {
  document.documentElement.classList.add('wh-left');
  document.title = '\u2026';
  window.dispatchEvent(new Event(leavingEvent));
  forgetVisit();
  endSession();
  window.addEventListener('pageshow', ({ persisted }) => persisted && window.location.reload());
  window.location.replace(address);
}

function forgetVisit(): void {
  try {
    sessionStorage.clear();
  } catch {
    // Storage can be switched off; then there is nothing to forget.
  }
}

/** Sent even though the page goes away at the same moment. */
function endSession(): void {
  const sent = typeof navigator.sendBeacon === 'function' && navigator.sendBeacon('/sign-out');
  if (!sent) void fetch('/sign-out', { method: 'POST', keepalive: true }).catch(() => undefined);
}
