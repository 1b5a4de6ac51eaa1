import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { type FastifyRequest } from 'fastify';

/** The address that a request comes from; only to bound how much one network may try, and stored nowhere with what was asked. */
export const CallerAddress = createParamDecorator(
  (_: unknown, context: ExecutionContext): string =>
    GqlExecutionContext.create(context).getContext<{ readonly req: FastifyRequest }>().req.ip,
);
