import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import { ValidationPipe } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Config } from '#config';
import { NullsAreAbsent } from './graphql/nulls-are-absent.pipe.js';
import { badInputOf } from './graphql/problem-of.js';
import { OperationHook } from './http/operation.hook.js';
import { serveGraphiql, serveScreens } from './http/screens.js';
import { securityHeaders } from './http/security-headers.js';

/** The largest body that is taken, in bytes: a complaint of 20,000 characters fits many times over. */
export const largestBody = 256 * 1024;

/** The folders of the built pages. */
export interface BuiltPages {
  readonly screens: string;
  /** The page on which the API can be tried; served in the demonstration only. */
  readonly graphiql: string;
}

/** Fits the HTTP server with what every request passes: headers, cookies, the operation, the check of inputs, the screens. */
export async function prepareHttp(app: NestFastifyApplication, built: BuiltPages): Promise<void> {
  const config = app.get(Config);
  const server = app.getHttpAdapter().getInstance();
  const headers = securityHeaders(config.publicUrl.startsWith('https:'));
  await server.register(fastifyHelmet, headers);
  // Only JSON is read: a page of another site cannot send it without asking first.
  server.removeContentTypeParser('text/plain');
  await server.register(fastifyCookie);
  app.get(OperationHook).install(server);
  app.useGlobalPipes(
    new NullsAreAbsent(),
    new ValidationPipe({ transform: true, forbidUnknownValues: true, exceptionFactory: badInputOf }),
  );
  await serveScreens(server, built.screens);
  if (config.mode === 'demonstration') {
    await serveGraphiql(server, built.graphiql);
  }
}
