/** What was started and must end, in the opposite order. Ending goes on when one of them fails. */
export class Closers {
  private readonly open: { readonly name: string; readonly close: () => Promise<void> }[] = [];
  private closing: Promise<void> | undefined;

  constructor(private readonly onFailure: (name: string, error: unknown) => void) {}

  add(name: string, close: () => Promise<void>): void {
    this.open.push({ name, close });
  }

  /** Ends everything; asking again waits for the same end. */
  closeAll(): Promise<void> {
    this.closing ??= this.closeInTurn();
    return this.closing;
  }

  private async closeInTurn(): Promise<void> {
    for (const { name, close } of this.open.reverse()) {
      await close().catch((error: unknown) => this.onFailure(name, error));
    }
  }
}
