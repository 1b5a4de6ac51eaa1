import { type RecordedStatement } from '#tenancy';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type GraphQLSchema } from 'graphql';
import { randomUUID } from 'node:crypto';
import { aComplaint } from '../../builders/a-complaint.js';
import { type Caller } from '../caller.js';
import { type Filed } from '../filing.js';
import { fullDocument } from '../isolation/full-document.js';
import { shapeOf } from '../mutation-shape.js';
import { recordStatements } from '../statements.js';
import { ToldCase } from '../told-case.js';
import { type Cast } from '../walks/cast.js';
import { type Answered, type Event, type NewDay, type Said, type Stop, type Story } from './story.js';

/** What one request sent to PostgreSQL. */
export interface WalkedOperation {
  /** A root field such as `Query.case`, with what is special about this request behind it; or a path. */
  readonly name: string;
  /** The root field alone; absent for a path. */
  readonly rootField?: string;
  readonly statements: readonly RecordedStatement[];
  /** The codes of the errors that were answered, but for single fields that were denied: a full document asks them of everybody. */
  readonly errors: readonly string[];
  /** The same, as it was meant. */
  readonly meant: readonly string[];
}

/** The case of a story, and what was said in it. */
interface Walked {
  readonly filed: Filed['fileComplaint'];
  version: number;
  readonly said: Record<string, Answered | undefined>;
}

/** Walks through stories in one committee: asks of every answer everything that can be asked. */
export class Walker {
  readonly walked: WalkedOperation[] = [];
  private readonly cases = new Map<string, Walked>();
  private variables: object = {};

  constructor(private readonly cast: Cast) {}

  async through(stories: readonly Story[]): Promise<void> {
    // Which committee a host belongs to is looked up before the first request to it, and kept.
    await (await this.cast.as('visitor')).get('/tenant.json');
    for (const { name, lines } of stories) {
      for (const line of lines) {
        await this.go(name, line);
      }
    }
  }

  /** Somebody sends something that is no GraphQL. */
  async posts(caller: Caller, path: string, body: object): Promise<void> {
    const statements = await recordStatements(() => caller.post(path, body));
    this.walked.push({ name: path, statements, errors: [], meant: [] });
  }

  /** What the complainant of a story signs in with. */
  loginOf(story: string): Filed['fileComplaint'] {
    return this.caseOf(story).filed;
  }

  private async go(story: string, line: Stop | Event | NewDay): Promise<void> {
    if ('day' in line) {
      this.cast.on(line.day);
    } else if ('happens' in line) {
      await this.happens(story, line);
    } else {
      await this.stops(story, line);
    }
  }

  private async stops(story: string, stop: Stop): Promise<void> {
    const rootField = stop.asks.split(' ')[0]!;
    const caller = await this.callerOf(story, stop.by);
    this.variables = stop.again ? this.variables : this.variablesOf(story, rootField, stop);
    const query = fullDocument(this.schema, rootField);
    let codes: string[] = [];
    const statements = await recordStatements(async () => {
      const { data, errors } = await caller.asks<Record<string, Answered | null>>(query, this.variables);
      codes = errors.map(({ extensions }) => extensions.code);
      this.remember(stop.inCaseOf ?? story, rootField, data);
    });
    const errors = codes.filter((code) => code !== 'FIELD_DENIED');
    const meant = stop.refusedAs === undefined ? [] : [stop.refusedAs];
    this.walked.push({ name: stop.asks, rootField, statements, errors, meant });
  }

  private remember(story: string, rootField: string, data: Record<string, Answered | null> | null): void {
    const name = rootField.split('.')[1]!;
    const answered = data?.[name];
    if (answered?.loginCode && !this.cases.has(story)) {
      this.cases.set(story, { filed: answered as Filed['fileComplaint'], version: 1, said: {} });
    }
    const walked = this.cases.get(story);
    if (walked && answered) {
      walked.said[name] = answered;
      walked.version = answered.case?.version ?? walked.version;
    }
  }

  private variablesOf(story: string, rootField: string, { given = {}, inCaseOf = story }: Stop): object {
    const said: Said = this.cases.get(story)?.said ?? {};
    const told = typeof given === 'function' ? given(said, (name) => this.caseOf(name).filed.caseId) : given;
    const [typeName, name = ''] = rootField.split('.');
    return typeName === 'Query' ? told : { input: { ...this.ofEveryMutation(inCaseOf, name), ...told } };
  }

  /** What the input of a mutation has to have: a key, and the case as it was last seen. */
  private ofEveryMutation(story: string, name: string): object {
    const { needed } = shapeOf(this.schema, name);
    const { version, filed } = this.cases.get(story) ?? {};
    return {
      ...(needed.includes('complaint') ? aComplaint() : {}),
      clientKey: randomUUID(),
      ...(needed.includes('caseId') ? { caseId: filed?.caseId } : {}),
      ...(needed.includes('expectedVersion') ? { expectedVersion: version } : {}),
    };
  }

  private async happens(story: string, { happens }: Event): Promise<void> {
    const walked = this.caseOf(story);
    const told = new ToldCase(this.cast.platform, this.cast.committee, walked.filed);
    told.version = walked.version;
    await told.happens(happens);
    walked.version = told.version;
  }

  private async callerOf(story: string, by: string): Promise<Caller> {
    return by === 'complainant' ? this.cast.withLogin(this.caseOf(story).filed) : this.cast.as(by);
  }

  private caseOf(story: string): Walked {
    const walked = this.cases.get(story);
    if (!walked) {
      throw new Error(`Nothing was filed in the story ${story}.`);
    }
    return walked;
  }

  private get schema(): GraphQLSchema {
    return this.cast.platform.app.get(GraphQLSchemaHost).schema;
  }
}
