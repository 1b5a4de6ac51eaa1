/** The explicit list of migrations, oldest first. One that was merged is never edited. */
import { Cases1763596800001 } from './1763596800001-cases.js';
import { SessionsMailAudit1763596800002 } from './1763596800002-sessions-mail-audit.js';
import { TenantsAndAccounts1763596800000 } from './1763596800000-tenants-and-accounts.js';

export const migrations = [TenantsAndAccounts1763596800000, Cases1763596800001, SessionsMailAudit1763596800002];
