export interface EmbeddedPostgresOptions {
  /** The data folder of the installation; the database gets a folder in it. */
  readonly dataFolder: string;
  /** Told in a sentence what takes time or is out of the ordinary. */
  readonly log?: (sentence: string) => void;
  /** False: faster, and lost when the machine stops. For tests only. */
  readonly durable?: boolean;
}

/** A PostgreSQL of our own, on this machine and for this process. */
export interface EmbeddedPostgres {
  /** The administrative connection. */
  readonly url: string;
  /** Ends the server, unless another process of this installation started it. Safe to repeat. */
  stop(): Promise<void>;
}
