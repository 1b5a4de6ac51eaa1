import { NestLog } from '#logging';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { largestBody, prepareHttp } from '../../api/src/prepare-http.js';
import { type Foundation, ServerModule } from './server.module.js';

/** The folder of the built screens, from the source as from the build. */
export const screensFolder = path.resolve(projectFolder(), 'dist/web');

/** The application, ready to listen; nothing runs yet. */
export async function createApp(foundation: Foundation): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit: largestBody, trustProxy: false });
  const app = await NestFactory.create<NestFastifyApplication>(ServerModule.on(foundation), adapter, {
    logger: new NestLog(foundation.log),
    abortOnError: false,
    forceCloseConnections: true,
  });
  await prepareHttp(app, screensFolder);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

/** This file stands in apps/server/src, or in dist/apps/server/src. */
export function projectFolder(): string {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const above = path.resolve(here, '../../..');
  return path.basename(above) === 'dist' ? path.dirname(above) : above;
}
