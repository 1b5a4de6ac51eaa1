import { Log } from '#logging';
import { Problem, type ProblemCode } from '#problems';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import { type GqlContextType } from '@nestjs/graphql';
import { type FastifyReply } from 'fastify';

const statusOf: Readonly<Record<ProblemCode, number>> = {
  BAD_INPUT: 400,
  NOT_SIGNED_IN: 401,
  SIGN_IN_FAILED: 401,
  NOT_FOUND: 404,
  STEP_REFUSED: 409,
  VERSION_CONFLICT: 409,
  CLIENT_KEY_REUSED: 422,
  TOO_MANY_TRIES: 429,
  TOO_BUSY: 503,
};

const notUnderstood = {
  code: 'BAD_INPUT',
  message: 'This request cannot be read. Send JSON, with the content type application/json.',
};

const bodyOf: Readonly<Record<number, object>> = {
  404: { code: 'NOT_FOUND', message: 'There is no such page.' },
  413: { code: 'TOO_LARGE', message: 'This is more than 256 kB. Shorten the texts, or send them in parts.' },
};

/** Errors of GraphQL go on to its formatter, unlogged by Nest; errors of plain routes become JSON of the same shape. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<GqlContextType>() === 'graphql') {
      return error;
    }
    const { status, body } = this.answerTo(error);
    return host.switchToHttp().getResponse<FastifyReply>().status(status).send(body);
  }

  private answerTo(error: unknown): { status: number; body: object } {
    if (error instanceof Problem) {
      return { status: statusOf[error.code], body: { code: error.code, message: error.message, ...error.details } };
    }
    if (error instanceof HttpException && error.getStatus() < 500) {
      return { status: error.getStatus(), body: bodyOf[error.getStatus()] ?? notUnderstood };
    }
    this.log.error('A request failed.', { err: error });
    return {
      status: 500,
      body: { code: 'INTERNAL', message: 'Something went wrong here. Nothing was changed; try again later.' },
    };
  }
}
