/** For tests: something that work waits for until the test frees it. */
export function aHold(): { readonly held: Promise<void>; readonly free: () => void } {
  let free: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    free = resolve;
  });
  return { held, free: () => free() };
}
