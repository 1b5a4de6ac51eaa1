import { type StaffRole } from '#access';
import { type StepRequest } from '#procedure';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, type GraphQLInputObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { randomUUID } from 'node:crypto';
import { aComplaint } from '../../builders/a-complaint.js';
import { type Answer, type Caller } from '../caller.js';
import { fileComplaint } from '../documents.js';
import { type Filed } from '../filing.js';
import { ToldCase } from '../told-case.js';
import { type Cast, type Login } from './cast.js';

/** What a mutation about a case answers; each of them a part of it. */
export interface Outcome {
  readonly case?: { readonly version: number; readonly stage: string; readonly ended: boolean };
  readonly partyId?: string;
  readonly loginCode?: string | null;
  readonly password?: string | null;
  readonly leftOut?: readonly { readonly piece: { readonly number: number }; readonly because: string }[];
}

type StoryAnswer = Answer<Readonly<Record<string, Outcome>>>;

const asked: Readonly<Record<string, string>> = {
  case: 'case { version stage ended }',
  partyId: 'partyId',
  loginCode: 'loginCode',
  password: 'password',
  leftOut: 'leftOut { piece { number } because }',
};

interface Registered {
  readonly registerComplaint: Filed['fileComplaint'];
}

const registering = /* GraphQL */ `
  mutation ($input: RegisterComplaintInput!) {
    registerComplaint(input: $input) {
      caseId
      number
      loginCode
      password
    }
  }
`;

const looking = 'query ($id: ID!) { case(id: $id) { id } }';

/** One case from the day it came in: who does what on which day, over HTTP, and what each then sees. */
export class Story {
  private readonly told: ToldCase;
  private readonly parties = new Map<string, Login>();

  constructor(
    private readonly cast: Cast,
    readonly filed: Filed['fileComplaint'],
  ) {
    this.told = new ToldCase(cast.platform, cast.committee, filed);
    this.parties.set('complainant', filed);
  }

  /** A visitor files a complaint on the day that it is. */
  static async filed(cast: Cast, complaint: object): Promise<Story> {
    const visitor = await cast.as('visitor');
    const { fileComplaint: filed } = await visitor.gets<Filed>(fileComplaint, { input: aComplaint(complaint) });
    return new Story(cast, filed);
  }

  /** Staff writes down a complaint that came in another way, on the day that it is. */
  static async registered(cast: Cast, who: string, registration: object): Promise<Story> {
    const staff = await cast.as(who);
    const { registerComplaint } = await staff.gets<Registered>(registering, { input: registration });
    return new Story(cast, registerComplaint);
  }

  get id(): string {
    return this.filed.caseId;
  }

  get version(): number {
    return this.told.version;
  }

  on(moment: string): this {
    this.cast.on(moment);
    return this;
  }

  /** Somebody takes a step, or does something else in the case. Throws when it was refused. */
  async take(who: string, step: string, given: object = {}): Promise<Outcome> {
    const { data, errors } = await this.tries(who, step, given);
    const outcome = data?.[step];
    if (!outcome || errors.length > 0) {
      throw new Error(`${step} by ${who} answered ${JSON.stringify(errors)}`);
    }
    return outcome;
  }

  /** Somebody tries to; errors and all. */
  async tries(who: string, step: string, given: object = {}): Promise<StoryAnswer> {
    const { document, versioned } = mutationOf(this.schema, step);
    const version = versioned ? { expectedVersion: this.told.version } : {};
    const input = { clientKey: randomUUID(), caseId: this.id, ...version, ...given };
    const answer = await (await this.caller(who)).asks<Record<string, Outcome>>(document, { input });
    this.told.version = answer.data?.[step]?.case?.version ?? this.told.version;
    return answer;
  }

  /** Why a step is refused: the code, and for the regulation the reason, the rule, its source and what is missing. */
  async refusal(who: string, step: string, given: object = {}): Promise<Readonly<Record<string, unknown>> | undefined> {
    return (await this.tries(who, step, given)).errors[0]?.extensions;
  }

  /** Why each of these people may not: the reason of the regulation, or the code. */
  async whyNot(who: readonly string[], step: string, given: object = {}): Promise<Readonly<Record<string, unknown>>> {
    const answers: Record<string, unknown> = {};
    for (const name of who) {
      const refused = await this.refusal(name, step, given);
      answers[name] = refused?.['reason'] ?? refused?.['code'] ?? 'taken';
    }
    return answers;
  }

  /** A step that the API does not offer yet, taken inside the application: by the secretary, or by that role inside. */
  async happens(request: StepRequest, inside?: StaffRole): Promise<void> {
    await this.told.happens(request, inside);
  }

  /** Both sides are invited for that day, a panel sits with these people in these seats, and nothing binds any of them. */
  async comesToHearing(hearingOn: string, seats: Readonly<Record<string, string>>): Promise<void> {
    await this.take('secretary', 'planHearing', { hearingOn });
    await this.isBeforePanel(seats);
  }

  /** A panel sits with these people in these seats, and each declares that nothing binds him. */
  async isBeforePanel(seats: Readonly<Record<string, string>>): Promise<void> {
    await this.take('secretary', 'composePanel', this.panelOf(seats));
    for (const name of Object.values(seats)) {
      await this.take(name, 'declareInterests', { kind: 'nothing' });
    }
  }

  /** A member steps back. The answer shows that member nothing of the case any more. */
  async stepsBack(who: string, seat: string, motivation?: string): Promise<void> {
    const { errors } = await this.tries(who, 'recuse', { seat, motivation });
    if (errors.some(({ extensions }) => extensions.code !== 'FIELD_DENIED')) {
      throw new Error(`recuse by ${who} answered ${JSON.stringify(errors)}`);
    }
    const seen = await this.seen<{ version: number }>('secretary', 'version');
    this.told.version = seen?.version ?? this.told.version;
  }

  /** These people in these seats, as a panel is composed. */
  panelOf(seats: Readonly<Record<string, string>>) {
    return { seats: Object.entries(seats).map(([seat, name]) => ({ seat, personId: this.cast.personId(name) })) };
  }

  /** Somebody comes into the case, and is from then on known in this story by a name. */
  async brings(who: string, step: string, [name, given]: readonly [string, object]): Promise<string> {
    const { partyId = '', loginCode, password } = await this.take(who, step, given);
    if (loginCode && password) {
      this.parties.set(name, { loginCode, password });
    }
    return partyId;
  }

  /** What somebody sees of the case; null where it is not there for that person. */
  async seen<Seen>(who: string, fields: string): Promise<Seen | null> {
    const document = `query ($id: ID!) { case(id: $id) { ${fields} } }`;
    const { case: seen } = await (await this.caller(who)).sees<{ case: Seen | null }>(document, { id: this.id });
    return seen;
  }

  /** Who of these people sees that the case is there. */
  async isThereFor(who: readonly string[]): Promise<string[]> {
    const there: string[] = [];
    for (const name of who) {
      const { data } = await (await this.caller(name)).asks<{ case: object | null }>(looking, { id: this.id });
      there.push(...(data?.case ? [name] : []));
    }
    return there;
  }

  /** Somebody in this case, with an office, or nobody in particular. */
  async caller(who: string): Promise<Caller> {
    const login = this.parties.get(who);
    return login ? this.cast.withLogin(login) : this.cast.as(who);
  }

  private get schema(): GraphQLSchema {
    return this.cast.platform.app.get(GraphQLSchemaHost).schema;
  }
}

function mutationOf(schema: GraphQLSchema, step: string): { document: string; versioned: boolean } {
  const field = schema.getMutationType()?.getFields()[step];
  const input = field?.args[0]?.type;
  if (!field || !input) {
    throw new Error(`The API has no mutation ${step}.`);
  }
  const payload = getNamedType(field.type) as GraphQLObjectType;
  const answered = Object.keys(payload.getFields()).flatMap((name) => asked[name] ?? []);
  return {
    document: `mutation ($input: ${String(input)}) { ${step}(input: $input) { ${answered.join(' ')} } }`,
    versioned: 'expectedVersion' in (getNamedType(input) as GraphQLInputObjectType).getFields(),
  };
}
