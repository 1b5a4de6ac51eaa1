/** Under which names something of a visitor is kept on this device: an unfinished complaint, and the code and password of a filed one. */
export const draftPlace = 'wederhoor.draft';
export const receiptPlace = 'wederhoor.receipt';

/**
 * Takes code and password off this device. It stands here, and not with the pages that show them, because those pages may not be
 * loaded when somebody signs out.
 */
export function forgetReceiptHere(): void {
  removeFrom(() => sessionStorage, receiptPlace);
}

function forgetEverythingHere(): void {
  forgetReceiptHere();
  removeFrom(() => sessionStorage, draftPlace);
  removeFrom(() => localStorage, draftPlace);
}

function removeFrom(storage: () => Storage, name: string): void {
  try {
    storage().removeItem(name);
  } catch {
    // Storage can be switched off; then there is nothing to forget.
  }
}

/** Leave quickly, on whatever page that is. */
if (typeof window !== 'undefined') window.addEventListener('wh:leave', forgetEverythingHere);
