/** What is personal in a mail: it stands in the database only sealed. */
export interface MailContent {
  /** The name of the committee, which sends it. */
  readonly from: string;
  /** One e-mail address. */
  readonly to: string;
  /** Where an answer goes; absent, nobody reads answers. */
  readonly replyTo?: string;
  readonly subject: string;
  readonly text: string;
  /** The same text without its password, where it has one: what is kept after sending. */
  readonly textToKeep: string;
}
