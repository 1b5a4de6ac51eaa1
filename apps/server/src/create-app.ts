import { NestLog } from '#logging';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import path from 'node:path';
import { takeFileBodies } from '../../api/src/http/file-bodies.js';
import { largestBody, prepareHttp } from '../../api/src/prepare-http.js';
import { projectFolder } from './project-folder.js';
import { type Foundation, ServerModule } from './server.module.js';
import { Traffic } from './traffic.js';

/** Where the built pages are, from the source as from the build. */
export const builtPages = {
  screens: path.resolve(projectFolder(), 'dist/web'),
  graphiql: path.resolve(projectFolder(), 'dist/graphiql'),
};

/** The application, ready to listen; nothing runs yet. */
export async function createApp(foundation: Foundation): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit: largestBody, trustProxy: false });
  const app = await NestFactory.create<NestFastifyApplication>(ServerModule.on(foundation), adapter, {
    logger: new NestLog(foundation.log),
    abortOnError: false,
    bodyParser: false,
    forceCloseConnections: true,
  });
  await prepareHttp(app, builtPages);
  takeFileBodies(app.getHttpAdapter().getInstance());
  // After the security headers, so that a refusal bears them too.
  app.get(Traffic).install(app.getHttpAdapter().getInstance());
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
