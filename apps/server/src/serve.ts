import { type Config } from '#config';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { setTimeout as wait } from 'node:timers/promises';
import { type Closers } from './closers.js';
import { type Tell } from './progress.js';
import { portProblem } from './settle-port.js';
import { Traffic } from './traffic.js';

/** In production, how long it stays on after it said that it leaves, so that whoever spreads the requests has seen it. */
const noticedWithin = 5_000;
/** How long requests that were begun may take to come to their answer. */
const answeredWithin = 10_000;

/** Starts listening. At the end no request that was begun is cut off. */
export async function serve(
  app: NestFastifyApplication,
  config: Config,
  { closers, tell }: { closers: Closers; tell: Tell },
): Promise<void> {
  const { port, host, mode } = config;
  await app.listen({ port, host }).catch(async (error: unknown) => {
    throw await portProblem(error, config);
  });
  tell(`at port ${port} of ${host}`);
  const traffic = app.get(Traffic);
  closers.add('the requests', async () => {
    traffic.leave();
    if (mode === 'production') {
      await wait(noticedWithin);
    }
    await traffic.refuse(answeredWithin);
  });
}
