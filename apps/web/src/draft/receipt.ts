import { receiptPlace } from '../api/kept-here.js';
import { Watchers } from './watchers.js';

/** What whoever filed gets, once. It stays in this window only, until somebody signs out, leaves quickly, or closes it. */
export interface Receipt {
  readonly caseId: string;
  readonly number: string;
  readonly loginCode: string;
  readonly password: string;
  readonly confirmationSentTo: string | null;
}

const parts = ['caseId', 'number', 'loginCode', 'password'] as const;
const watchers = new Watchers();
let current: Receipt | undefined = readReceipt(stored());

/** What was read from somewhere, when it is a receipt. */
export function readReceipt(value: unknown): Receipt | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { confirmationSentTo, ...rest } = value as Record<string, unknown>;
  if (!parts.every((part) => typeof rest[part] === 'string')) return undefined;
  return {
    ...(rest as unknown as Receipt),
    confirmationSentTo: typeof confirmationSentTo === 'string' ? confirmationSentTo : null,
  };
}

export function keepReceipt(value: unknown): void {
  put(readReceipt(value));
}

export function forgetReceipt(): void {
  put(undefined);
}

/** The receipt of this window, for useSyncExternalStore. */
export const receipts = {
  now: (): Receipt | undefined => current,
  subscribe: watchers.subscribe,
};

function put(receipt: Receipt | undefined): void {
  current = receipt;
  try {
    if (receipt) sessionStorage.setItem(receiptPlace, JSON.stringify(receipt));
    else sessionStorage.removeItem(receiptPlace);
  } catch {
    // Without storage it lasts as long as the page.
  }
  watchers.tell();
}

function stored(): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(receiptPlace) ?? 'null');
  } catch {
    return undefined;
  }
}
