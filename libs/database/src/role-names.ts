/** The names of the four roles of one installation. */
export interface RoleNames {
  /** Owns every table; cannot sign in. */
  readonly owner: string;
  /** What the application connects as: owns nothing and cannot pass by a policy. */
  readonly app: string;
  /** Owns the job queue and runs it. */
  readonly queue: string;
  /** Owns the listed functions that reach tables without a tenant; cannot sign in. */
  readonly platform: string;
}

/** Roles belong to a whole server, so two installations on one server differ in their prefix. */
export function roleNames(prefix = 'wederhoor'): RoleNames {
  return {
    owner: `${prefix}_owner`,
    app: `${prefix}_app`,
    queue: `${prefix}_queue`,
    platform: `${prefix}_platform`,
  };
}
