import { post } from './ask.js';
import { Failure } from './failure.js';
import { forgetReceiptHere } from './kept-here.js';

export type Credentials =
  { kind: 'staff'; email: string; password: string } | { kind: 'complainant'; code: string; password: string };

export type SignInAnswer =
  { kind: 'signedIn' } | { kind: 'failed' } | { kind: 'tooManyTries'; retryAfterSeconds: number };

export async function signIn(credentials: Credentials): Promise<SignInAnswer> {
  const response = await post('/sign-in', credentials);
  if (response.ok) return { kind: 'signedIn' };
  if (response.status === 429) return { kind: 'tooManyTries', retryAfterSeconds: await readWait(response) };
  if (response.status === 401 || response.status === 400) return { kind: 'failed' };
  throw new Failure('INTERNAL');
}

/** The event by which whoever keeps something of somebody's case on this device hears that it has to go. */
const signedOutEvent = 'wh:sign-out';

export async function signOut(): Promise<void> {
  const response = await post('/sign-out', {});
  if (!response.ok) throw new Failure('INTERNAL');
  forgetReceiptHere();
  window.dispatchEvent(new Event(signedOutEvent));
}

async function readWait(response: Response): Promise<number> {
  try {
    const { retryAfterSeconds } = (await response.json()) as { retryAfterSeconds?: number };
    return retryAfterSeconds ?? 60;
  } catch {
    return 60;
  }
}
