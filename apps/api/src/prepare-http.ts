import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import { ValidationPipe } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Config } from '#config';
import { NullsAreAbsent } from './graphql/nulls-are-absent.pipe.js';
import { badInputOf } from './graphql/problem-of.js';
import { OperationHook } from './http/operation.hook.js';
import { serveScreens } from './http/screens.js';
import { securityHeaders } from './http/security-headers.js';

/** The largest body that is taken, in bytes: a complaint of 20,000 characters fits many times over. */
export const largestBody = 256 * 1024;

/** Fits the HTTP server with what every request passes: headers, cookies, the operation, the check of inputs, the screens. */
export async function prepareHttp(app: NestFastifyApplication, screens: string): Promise<void> {
  const config = app.get(Config);
  const server = app.getHttpAdapter().getInstance();
  const headers = securityHeaders(config.publicUrl.startsWith('https:'));
  await server.register(fastifyHelmet, headers);
  await server.register(fastifyCookie);
  app.get(OperationHook).install(server);
  app.useGlobalPipes(
    new NullsAreAbsent(),
    new ValidationPipe({ transform: true, forbidUnknownValues: true, exceptionFactory: badInputOf }),
  );
  await serveScreens(server, screens);
}
