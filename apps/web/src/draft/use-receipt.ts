import { useSyncExternalStore } from 'react';
import { type Receipt, receipts } from './receipt.js';

/** What this window filed last, until somebody signs out, leaves quickly, or closes it. */
export function useReceipt(): Receipt | undefined {
  return useSyncExternalStore(receipts.subscribe, receipts.now);
}
