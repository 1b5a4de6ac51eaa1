import { type Statement } from '#tenancy';

/** The statement by which the application adds a job; the function itself adds the tenant of the transaction. */
export const addJobStatement: Statement = {
  name: 'add_tenant_job',
  text: `select graphile_worker.add_tenant_job(:task, :payload, :key, :runAt) where current_tenant() = :tenant`,
};
