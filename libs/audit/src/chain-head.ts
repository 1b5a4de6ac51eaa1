/**
 * The last seal of a chain, as it is kept outside the database: a chain that has a seal with this number and this mark has
 * lost nothing up to it.
 */
export interface ChainHead {
  readonly number: number;
  /** The letter h and the first 156 bits of the seal's hash in hexadecimals: short enough for a job to carry. */
  readonly mark: string;
}

export function headOf({ number, hash }: { readonly number: number; readonly hash: string }): ChainHead {
  return { number, mark: `h${Buffer.from(hash, 'base64url').toString('hex').slice(0, 39)}` };
}
