import { type TestDatabase } from '../test-database.js';

/** Something that goes wrong in PostgreSQL, and how it is put right again. */
export interface DatabaseFault {
  readonly name: string;
  readonly break: readonly string[];
  readonly mend: readonly string[];
}

const tables = [
  'case_file',
  'case_event',
  'case_content',
  'data_key',
  'complainant_credential',
  'mail',
  'client_key',
  'audit_entry',
  'case_counter',
];

/** A row is refused by a table; the error of PostgreSQL quotes it. */
const refusedRows: DatabaseFault[] = tables.map((table) => ({
  name: `${table} refuses a row`,
  break: [`alter table ${table} add constraint forced check (tenant_id is null) not valid`],
  mend: [`alter table ${table} drop constraint forced`],
}));

/** A trigger that puts everything it knows into its error, the given words too. */
function talkingTrigger(words: string): DatabaseFault {
  return {
    name: 'a trigger that quotes',
    break: [
      `create function forced() returns trigger language plpgsql as $$ begin
        raise exception 'message %', '${words}' using detail = '${words}', hint = '${words}', errcode = '22000';
      end $$`,
      'create trigger forced before insert on case_content for each row execute function forced()',
    ],
    mend: ['drop function forced cascade'],
  };
}

/** The same, but only when everything else has succeeded: PostgreSQL says no to the commit. */
function lateTrigger(words: string): DatabaseFault {
  const { break: make } = talkingTrigger(words);
  return {
    name: 'a refusal at the very end',
    break: [
      ...make.slice(0, 1),
      `create constraint trigger forced after insert on audit_entry deferrable initially deferred
        for each row execute function forced()`,
    ],
    mend: ['drop function forced cascade'],
  };
}

/** All the ways in which a request can fail inside PostgreSQL. */
export function databaseFaults(words: string): DatabaseFault[] {
  return [
    ...refusedRows,
    talkingTrigger(words),
    lateTrigger(words),
    {
      name: 'a column that is not there',
      break: ['alter table case_file rename column subject to subject_of_old'],
      mend: ['alter table case_file rename column subject_of_old to subject'],
    },
    {
      name: 'a column of another type',
      break: ['alter table audit_entry alter column action type integer using 0'],
      mend: ['alter table audit_entry alter column action type text'],
    },
    {
      name: 'a table that is not there',
      break: ['alter table person_content rename to person_content_of_old'],
      mend: ['alter table person_content_of_old rename to person_content'],
    },
  ];
}

/** Runs work while the fault is there. */
export async function during(database: TestDatabase, fault: DatabaseFault, work: () => Promise<void>): Promise<void> {
  await database.asOwner(...fault.break);
  try {
    await work();
  } finally {
    await database.asOwner(...fault.mend);
  }
}
