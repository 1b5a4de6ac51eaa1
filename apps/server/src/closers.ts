/** What was started and must end, in the opposite order. Ending goes on when one of them fails. */
export class Closers {
  private readonly open: { readonly name: string; readonly close: () => Promise<void> }[] = [];
  private closing: Promise<boolean> | undefined;

  constructor(private readonly onFailure: (name: string, error: unknown) => void) {}

  get isClosing(): boolean {
    return this.closing !== undefined;
  }

  add(name: string, close: () => Promise<void>): void {
    this.open.push({ name, close });
  }

  /** Ends everything, and answers whether all of it ended well; asking again waits for the same end. */
  closeAll(): Promise<boolean> {
    this.closing ??= this.closeInTurn();
    return this.closing;
  }

  private async closeInTurn(): Promise<boolean> {
    let well = true;
    for (const { name, close } of this.open.reverse()) {
      await close().catch((error: unknown) => {
        well = false;
        this.onFailure(name, error);
      });
    }
    return well;
  }
}
