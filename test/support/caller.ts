import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest, { type Response } from 'supertest';

export interface Answer<Data> {
  readonly status: number;
  readonly data: Data | null;
  readonly errors: readonly AnswerError[];
}

export interface AnswerError {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
}

/** Somebody with a browser at one host. */
export class Caller {
  constructor(
    private readonly app: NestFastifyApplication,
    readonly host: string,
    private readonly cookie?: string,
  ) {}

  /** The same person, after signing in. Throws when that failed. */
  async signIn(body: object): Promise<Caller> {
    const response = await this.post('/sign-in', body);
    if (response.status !== 204) {
      throw new Error(`Signing in answered ${response.status}: ${response.text}`);
    }
    return new Caller(this.app, this.host, cookieOf(response));
  }

  /** The same cookie at another host. */
  at(host: string): Caller {
    return new Caller(this.app, host, this.cookie);
  }

  async post(path: string, body: object | string): Promise<Response> {
    return this.with(supertest(this.server).post(path)).set('content-type', 'application/json').send(body);
  }

  /** As a form of another site would send it. */
  async postForm(path: string, body: string): Promise<Response> {
    return this.with(supertest(this.server).post(path))
      .set('content-type', 'application/x-www-form-urlencoded')
      .send(body);
  }

  async get(path: string): Promise<Response> {
    return this.with(supertest(this.server).get(path));
  }

  /** What GraphQL answers, errors and all. */
  async asks<Data = Record<string, never>>(query: string, variables: object = {}): Promise<Answer<Data>> {
    const response = await this.post('/graphql', { query, variables });
    const body = response.body as { data?: Data; errors?: AnswerError[] };
    return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] };
  }

  /** The data, where no error is expected. */
  async gets<Data>(query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await this.asks<Data>(query, variables);
    if (data === null || errors.length > 0) {
      throw new Error(`GraphQL answered ${JSON.stringify(errors)}`);
    }
    return data;
  }

  /** The data, where single fields may be denied and nothing else be wrong. */
  async sees<Data>(query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await this.asks<Data>(query, variables);
    if (data === null || errors.some(({ extensions }) => extensions.code !== 'FIELD_DENIED')) {
      throw new Error(`GraphQL answered ${JSON.stringify(errors)}`);
    }
    return data;
  }

  private get server() {
    return this.app.getHttpServer();
  }

  private with(request: supertest.Test): supertest.Test {
    const addressed = request.set('host', this.host);
    return this.cookie === undefined ? addressed : addressed.set('cookie', this.cookie);
  }
}

function cookieOf(response: Response): string {
  const cookies = response.headers['set-cookie'] as unknown as string[] | undefined;
  return (cookies ?? []).map((cookie) => cookie.split(';')[0]).join('; ');
}
