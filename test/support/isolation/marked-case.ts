import { type StepRequest } from '#procedure';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { randomUUID } from 'node:crypto';
import { aComplaint } from '../../builders/a-complaint.js';
import { type TestCommittee } from '../application.js';
import { type Caller } from '../caller.js';
import { fileComplaint } from '../documents.js';
import { shapeOf } from '../mutation-shape.js';
import { ToldCase } from '../told-case.js';
import { type TestPlace, uploads } from '../uploads.js';
import { type Ground, type PartyLogin } from './marked-people.js';

/** What makes a complaint sound under a regulation. */
export interface Intake {
  readonly participant: string;
  readonly priorSteps: Record<string, unknown>[];
  readonly forums?: Record<string, unknown>[];
  readonly earlierAdvice?: boolean;
}

export interface FiledCase {
  readonly caseId: string;
  readonly number: string;
  readonly loginCode: string;
  readonly password: string;
  readonly clientKey: string;
}

interface Answered extends PartyLogin {
  readonly case?: { readonly version: number };
  readonly partyId?: string;
  readonly code?: string;
}

/** A case in whose every text the mark of its committee stands. */
export class MarkedCase {
  private version = 1;

  constructor(
    private readonly ground: Ground,
    readonly filed: FiledCase,
  ) {}

  get id(): string {
    return this.filed.caseId;
  }

  /** Somebody does something in the case. Throws when it is refused. */
  async does(by: Caller, mutation: string, given: object = {}): Promise<Answered> {
    const { input, needed, answered } = shapeOf(this.ground.platform.app.get(GraphQLSchemaHost).schema, mutation);
    const selected = answered.filter((name) => ['partyId', 'loginCode', 'password', 'code'].includes(name));
    const fields = [...selected, answered.includes('case') ? 'case { version }' : '__typename'].join(' ');
    const data = await by.gets<Record<string, Answered>>(
      `mutation ($input: ${input}!) { ${mutation}(input: $input) { ${fields} } }`,
      { input: { clientKey: randomUUID(), ...this.whichCase(needed), ...given } },
    );
    this.version = data[mutation]?.case?.version ?? this.version;
    return data[mutation] ?? {};
  }

  /** Something that the API does not offer yet. */
  async happens(request: StepRequest): Promise<void> {
    const told = new ToldCase(this.ground.platform, this.ground.committee, this.filed);
    told.version = this.version;
    await told.happens(request);
    this.version = told.version;
  }

  /** The ids of what somebody sees of the case, such as `pieces`, first to last. */
  async idsOf(by: Caller, field: string): Promise<readonly string[]> {
    const query = `query ($id: ID!) { case(id: $id) { listed: ${field} { id } } }`;
    const { case: seen } = await by.gets<{ case: { listed: { id: string }[] } }>(query, { id: this.id });
    return seen.listed.map(({ id }) => id);
  }

  /** Somebody opens every piece. */
  async opensPieces(by: Caller): Promise<void> {
    await by.sees('query ($id: ID!) { case(id: $id) { pieces { content { text files } } } }', { id: this.id });
  }

  /** Somebody sends a file of which the name and the bytes are marked, to the case or to a draft. Answers its id. */
  async uploads(by: Caller, place: TestPlace = { caseId: this.id }): Promise<string> {
    const { mark } = this.ground;
    const bytes = Buffer.from(`The file of ${mark}. `.repeat(20));
    const { status, body } = await uploads(by, {
      ...place,
      bytes,
      headers: { 'file-name': `photo-of-${mark}.txt` },
    });
    if (status >= 300) {
      throw new Error(`The upload answered ${status}: ${JSON.stringify(body)}`);
    }
    return body.fileId;
  }

  private whichCase(needed: readonly string[]): object {
    return {
      ...(needed.includes('caseId') && { caseId: this.id }),
      ...(needed.includes('expectedVersion') && { expectedVersion: this.version }),
    };
  }
}

export async function fileMarked(ground: Ground, intake: Intake, description: string): Promise<MarkedCase> {
  const { mark, committee } = ground;
  const input = markedComplaint(mark, intake, description);
  const { fileComplaint: filed } = await filing(committee, input);
  return new MarkedCase(ground, { ...filed, clientKey: input.clientKey });
}

async function filing(committee: TestCommittee, input: object) {
  return committee.visitor().gets<{ fileComplaint: Omit<FiledCase, 'clientKey'> }>(fileComplaint, { input });
}

function markedComplaint(mark: string, intake: Intake, description: string) {
  return aComplaint({
    ...intake,
    complainant: {
      name: `${mark} Renter`,
      email: `${mark}@renter.example`,
      phone: `06 ${mark}`,
      address: `${mark}street 7, 3511 AB Utrecht`,
    },
    complaint: {
      description,
      dissatisfaction: `Nobody in ${mark} mends it.`,
      desiredOutcome: `A dry ${mark}.`,
      period: `The winter of ${mark}.`,
      against: `The office of ${mark}.`,
    },
  });
}
