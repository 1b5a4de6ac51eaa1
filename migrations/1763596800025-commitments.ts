import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What was promised has words, and so has what is still missing of it. */
export class Commitments1763596800025 implements MigrationInterface {
  name = 'Commitments1763596800025';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('What was promised is not taken away by a migration.');
  }
}

const kinds = [
  ...['complaint', 'complainant', 'motivation', 'response', 'reply', 'piece', 'redaction', 'addition', 'feedback'],
  ...['objection', 'request', 'agreement', 'offer', 'message', 'party', 'person', 'ending'],
  ...['hearing', 'hearingNote', 'hearingRecord', 'hearingNeeds', 'commitment', 'commitmentNote'],
];

const statements = [
  `alter table case_content drop constraint case_content_kind_check`,
  `alter table case_content add constraint case_content_kind_check
    check (kind in (${kinds.map((kind) => `'${kind}'`).join(', ')})) not valid`,
];
