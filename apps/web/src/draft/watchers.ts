/** Who wants to hear of every change, as useSyncExternalStore asks it. */
export class Watchers {
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  tell(): void {
    for (const listener of this.listeners) listener();
  }
}
