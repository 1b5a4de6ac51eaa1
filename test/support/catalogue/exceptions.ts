/** Everything in the database that is allowed to differ from the rule for tenant tables, each with its reason. */
export interface TableWithoutTenant {
  readonly reason: string;
  /** What the application may do with it directly; nothing when absent. */
  readonly appMay?: readonly string[];
  /** Whether the listed functions reach it as the platform role. */
  readonly behindFunctions?: true;
}

export const tablesWithoutTenant: Readonly<Record<string, TableWithoutTenant>> = {
  'public.tenant': { reason: 'It is the list of tenants.', behindFunctions: true },
  'public.account': { reason: 'One person signs in at several committees with one password.', behindFunctions: true },
  'public.sign_in_try': { reason: 'Guesses are counted per network, over all committees.', behindFunctions: true },
  'public.platform_key': { reason: 'Accounts are found under a key of the platform.', behindFunctions: true },
  'public.platform_administrator': { reason: 'The platform is above its tenants.', behindFunctions: true },
  'public.schema_migration': { reason: 'It belongs to the installation.', appMay: ['SELECT'] },
  'graphile_worker.migrations': { reason: 'The queue keeps its own version here.' },
  'graphile_worker.worker_beat': { reason: 'Workers serve all tenants.' },
  'graphile_worker._private_jobs': { reason: 'A job names its tenant in its payload and carries ids only.' },
  'graphile_worker._private_job_queues': { reason: 'Part of the queue; not used for jobs of tenants.' },
  'graphile_worker._private_known_crontabs': { reason: 'Part of the queue; not used for jobs of tenants.' },
  'graphile_worker._private_tasks': { reason: 'The names of the tasks, the same for all tenants.' },
};

/** The schemas that may exist beside those of PostgreSQL. */
export const schemas = ['public', 'graphile_worker'];

/** Views that read with the rights of their owner. */
export const viewsOfOthers: Readonly<Record<string, string>> = {
  'graphile_worker.jobs': 'It belongs to the queue, shows no payload, and only the owner of the queue may read it.',
};

/** Foreign keys that leave the tenant, as `table (columns) references`. */
export const keysThatLeaveTheTenant: Readonly<Record<string, string>> = {
  'public.membership (account_id) references account': 'Somebody has one account for several committees.',
  'public.person_account (account_id) references account': 'Somebody has one account for several committees.',
  'public.session (account_id) references account': 'Somebody has one account for several committees.',
};

/** What happened is never changed and never removed: the application may add rows and read them. */
export const appendOnly = ['public.case_event', 'public.audit_entry', 'public.audit_seal', 'public.audit_seal_entry'];

/** How every policy compares, as PostgreSQL writes it back. */
export const tenantComparison = '(tenant_id = ( SELECT current_tenant() AS current_tenant))';

/** The body of the function that every policy asks. It fails when no tenant was set. */
export const currentTenantBody = "select current_setting('app.tenant_id')::uuid";
