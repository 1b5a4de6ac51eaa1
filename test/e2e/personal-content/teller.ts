import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, type GraphQLInputObjectType, type GraphQLSchema } from 'graphql';
import { randomUUID } from 'node:crypto';
import { type TestApplication } from '../../support/application.js';
import { type Caller } from '../../support/caller.js';
import { Marks } from '../../support/marks/marks.js';
import { notPersonal } from './not-personal.js';
import { Planting } from './planting.js';

/** A mutation that was carried out: what was planted with it, and how many entries of its name the audit trail got. */
export interface Told {
  readonly mutation: string;
  readonly planted: readonly string[];
  readonly audited: number;
}

/** A mutation that takes a step of another name, under which it is noted. */
const notedAs: Readonly<Record<string, string>> = { grantPiece: 'submitPiece' };

/** Sends mutations with marked words in all their texts, and remembers what became of them. */
export class Teller {
  readonly marks = new Marks();
  readonly told: Told[] = [];
  /** The texts that got a word in a question. */
  readonly looked: string[] = [];
  private readonly planting = new Planting(this.marks, notPersonal);

  constructor(private readonly platform: TestApplication) {}

  get schema(): GraphQLSchema {
    return this.platform.app.get(GraphQLSchemaHost).schema;
  }

  /** Somebody sends a mutation; what is not given and can hold something personal gets a word. Answers what was selected; throws when it is refused. */
  async tell<Payload = object>(
    by: Caller,
    mutation: string,
    given: Readonly<Record<string, unknown>> = {},
    selected = '__typename',
  ): Promise<Payload> {
    const type = this.inputOf(mutation);
    const { caseId } = given as { readonly caseId?: string };
    const always = {
      clientKey: randomUUID(),
      ...('expectedVersion' in type.getFields() &&
        caseId !== undefined && { expectedVersion: await this.version(caseId) }),
    };
    const input = this.planting.fill(type, { ...always, ...given });
    const before = await this.audited(mutation);
    const document = `mutation ($input: ${type.name}!) { ${mutation}(input: $input) { ${selected} } }`;
    const { data, errors } = await by.asks<Record<string, Payload>>(document, { input });
    const payload = data?.[mutation];
    if (!payload || errors.length > 0) {
      throw new Error(`${mutation} answered ${JSON.stringify(errors)}`);
    }
    const audited = (await this.audited(mutation)) - before;
    this.told.push({ mutation, planted: this.planting.take(), audited });
    return payload;
  }

  /** Somebody asks something, with a word in every text of a filter. */
  async look(by: Caller, query: string, filter: { readonly type: string; readonly given: object }): Promise<void> {
    const type = this.schema.getType(filter.type) as GraphQLInputObjectType;
    const variables = { filter: this.planting.fill(type, { ...filter.given }) };
    await by.gets(query, variables);
    this.looked.push(...this.planting.take());
  }

  private inputOf(mutation: string): GraphQLInputObjectType {
    const field = this.schema.getMutationType()?.getFields()[mutation];
    const argument = field?.args.find(({ name }) => name === 'input');
    if (!argument) {
      throw new Error(`${mutation} is no mutation with an input.`);
    }
    return getNamedType(argument.type) as GraphQLInputObjectType;
  }

  private async version(caseId: string): Promise<number> {
    const sql = 'select version as value from case_file where id = $1';
    const [row] = await this.rows<{ value: number }>(sql, caseId);
    return row?.value ?? 0;
  }

  private async audited(mutation: string): Promise<number> {
    const sql = 'select count(*)::integer as value from audit_entry where action = $1';
    const [row] = await this.rows<{ value: number }>(sql, notedAs[mutation] ?? mutation);
    return row?.value ?? 0;
  }

  private async rows<Row extends object>(sql: string, value: string): Promise<Row[]> {
    return this.platform.database.asAdmin(async (client) => (await client.query<Row>(sql, [value])).rows);
  }
}
