import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** More kinds of personal content: everything that is said in a case until it can be heard. */
export class ContentsOfTheProcedure1763596800007 implements MigrationInterface {
  name = 'ContentsOfTheProcedure1763596800007';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('What was said in a case is not taken away by a migration.');
  }
}

const kinds = [
  'complaint',
  'complainant',
  'motivation',
  'response',
  'reply',
  'piece',
  'redaction',
  'addition',
  'feedback',
  'objection',
  'request',
  'agreement',
  'offer',
  'message',
  'party',
  'person',
  'ending',
];

const statements = [
  `alter table case_content drop constraint case_content_kind_check`,
  `alter table case_content add constraint case_content_kind_check
    check (kind in (${kinds.map((kind) => `'${kind}'`).join(', ')})) not valid`,
];
