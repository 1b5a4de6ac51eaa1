import { type RecordedStatement } from '#tenancy';

/** Quoted texts, in which any word may stand. */
const texts = /'(?:[^']|'')*'/g;
const opening = /^BEGIN; SELECT set_config\('app\.tenant_id', '[0-9a-f-]{36}', true\)$/;

/**
 * What is wrong with a statement that was sent, as sentences: a table of a tenant that is not held to the tenant, or a setting that
 * would outlive the transaction. Tables are known by their names only.
 */
export function statementFindings({ name, text }: RecordedStatement, tenantTables: readonly string[]): string[] {
  const words = text.replaceAll('"', '').replaceAll(texts, "''");
  const findings: string[] = [];
  const touched = touchedTables(words, tenantTables);
  if (heldToTenant(words) < touched.length) {
    findings.push(`${name ?? words} touches ${touched.join(', ')} and does not hold each of them to the tenant`);
  }
  if (/\bset_config\b/i.test(words) && !opening.test(text)) {
    findings.push(`${name ?? words} changes a setting by itself`);
  }
  if (/^\s*(set|reset|discard)\b/i.test(words)) {
    findings.push(`${name ?? words} changes a setting of the connection`);
  }
  return findings;
}

/** Every place where a table of a tenant is read or written, in order. */
function touchedTables(words: string, tenantTables: readonly string[]): string[] {
  const place = /\b(?:from|join|update|into|using|,)\s+(?:only\s+)?(?:public\.)?([a-z_]+)\b/gi;
  return [...words.matchAll(place)]
    .map(([, table]) => table!.toLowerCase())
    .filter((table) => tenantTables.includes(table));
}

/** How often a statement says which tenant: by a comparison with the door's value or with a table that has one, or in an insert. */
function heldToTenant(words: string): number {
  const compared = words.match(/\btenant_id = (?:\$\d+|\w+\.tenant_id)/gi) ?? [];
  const inserted = words.match(/\binto \w+(?: as \w+)?\s*\(tenant_id,/gi) ?? [];
  return compared.length + inserted.length;
}

/** Whether these are the statements of one operation: nothing at all, or one transaction around everything. */
export function isOneTransaction(statements: readonly RecordedStatement[]): boolean {
  const all = statements.map(({ text }) => text);
  const inside = all.slice(1, -1);
  return (
    all.length === 0 ||
    (opening.test(all[0]!) &&
      ['COMMIT', 'ROLLBACK'].includes(all.at(-1)!) &&
      inside.every((text) => !/^\s*(begin|start|commit|rollback|savepoint)\b/i.test(text)))
  );
}
