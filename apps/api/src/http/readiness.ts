/** Why a process had better get no requests now. */
export type Obstacle = 'stopping' | 'database' | 'migrations';

/** Whether this process can answer requests now. Supplied by whoever puts the application together; the token for Nest. */
export abstract class Readiness {
  /** What is in the way, or nothing. Never throws. */
  abstract obstacle(): Promise<Obstacle | undefined>;
}
