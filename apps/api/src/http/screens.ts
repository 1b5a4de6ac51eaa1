import fastifyStatic from '@fastify/static';
import { type FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Serves the built screens: hashed files for ever, and the one page for every address that is none of ours. */
export async function serveScreens(server: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(path.join(folder, 'index.html'))) {
    return;
  }
  await server.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply, file) => {
      const forever = file.includes(`${path.sep}assets${path.sep}`);
      reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  server.get('/*', (_, reply) => reply.sendFile('index.html'));
}

/** The editor of the page writes its own styles; nothing else is let through, and the page is for the demonstration only. */
const looserStyles =
  "default-src 'none';script-src 'self';style-src 'self' 'unsafe-inline';img-src 'self' data:;font-src 'self' data:;connect-src 'self'";

/** Serves the page on which the API can be tried. */
export async function serveGraphiql(server: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(path.join(folder, 'index.html'))) {
    return;
  }
  await server.register(fastifyStatic, {
    root: folder,
    prefix: '/graphiql/',
    decorateReply: false,
    setHeaders: (reply) => {
      reply.header('content-security-policy', looserStyles);
    },
  });
  server.get('/graphiql', (_, reply) => reply.redirect('/graphiql/'));
}
