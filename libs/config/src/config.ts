/** The checked settings of this process. Also the token by which Nest injects them. */
export abstract class Config {
  /** `demonstration` needs no settings at all; `production` demands its own database, key and https. */
  readonly mode: 'demonstration' | 'production';
  /** The TCP port of the web server. */
  readonly port: number;
  /** The name or address to listen on; `localhost` means both its IPv4 and its IPv6 address. */
  readonly host: string;
  /** Where browsers find the platform, without a slash at the end. */
  readonly publicUrl: string;
  /** Absolute path of the folder for everything that this installation keeps itself. */
  readonly dataFolder: string;
  /** Absolute path of the folder for the files that people add to cases, sealed. */
  readonly filesFolder: string;
  /** Absolute path of the folder with the regulations. */
  readonly regulationsFolder: string;
  /** The administrative connection, used at start only. Absent: the process brings its own PostgreSQL. */
  readonly databaseUrl?: string;
  /** What the application connects as, where it is not made at start. */
  readonly databaseAppUrl?: string;
  /** How many connections this process holds at most. */
  readonly databasePool: number;
  /** What the names of the roles in PostgreSQL begin with. */
  readonly rolePrefix: string;
  /** Where mail is handed over. Absent: mail stays in the outbox. */
  readonly smtpUrl?: string;
  /** The address that mail comes from; without one it is an address at the host of the platform. */
  readonly mailFrom?: string;
  /** 32 bytes. Absent only in the demonstration, which makes its own in the data folder. */
  readonly masterKey?: Buffer;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
}
