/**
 * A hand-written statement. The name is unique in the installation: PostgreSQL keeps its plan under it.
 * The text holds `:tenant`, which the door fills in, and `:name` for every other value.
 */
export interface Statement {
  readonly name: string;
  readonly text: string;
}
