/** Bytes as they come in, in parts of any length. */
export type ByteSource = AsyncIterable<Uint8Array>;

export interface Piece {
  readonly number: number;
  /** May be used until the next piece is asked for: its memory is used again. */
  readonly bytes: Buffer;
  readonly last: boolean;
}

/**
 * Cuts bytes into pieces of exactly the wanted lengths. The last one is what is left: never empty, unless there is nothing at
 * all. Holds one piece in memory, however much comes in.
 */
export async function* inPieces(source: ByteSource, lengthOf: (number: number) => number): AsyncGenerator<Piece> {
  const cutter = new Cutter(lengthOf);
  for await (const bytes of source) {
    yield* cutter.take(bytes);
  }
  yield cutter.last();
}

class Cutter {
  private number = 0;
  private filled = 0;
  private bytes: Buffer;

  constructor(private readonly lengthOf: (number: number) => number) {
    this.bytes = Buffer.alloc(lengthOf(0));
  }

  /** A full piece is held back until something comes after it: only then it is known not to be the last. */
  *take(added: Uint8Array): Generator<Piece> {
    let rest = added;
    while (rest.length > 0) {
      if (this.filled === this.bytes.length) {
        yield { number: this.number, bytes: this.bytes, last: false };
        this.begin(this.number + 1);
      }
      const taken = rest.subarray(0, this.bytes.length - this.filled);
      this.bytes.set(taken, this.filled);
      this.filled += taken.length;
      rest = rest.subarray(taken.length);
    }
  }

  last(): Piece {
    return { number: this.number, bytes: this.bytes.subarray(0, this.filled), last: true };
  }

  private begin(number: number): void {
    const length = this.lengthOf(number);
    if (this.bytes.length !== length) {
      this.bytes = Buffer.alloc(length);
    }
    this.number = number;
    this.filled = 0;
  }
}
