import { StartError } from '#database';
import { type Config } from '#config';
import { createServer } from 'node:net';

/** Throws a StartError when the port cannot be listened on, before anything else was started. */
export async function requireFreePort({ host, port }: Config): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => reject(problemOf(error, port)));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()));
  });
}

function problemOf(error: NodeJS.ErrnoException, port: number): StartError {
  switch (error.code) {
    case 'EADDRINUSE':
      return new StartError(`Port ${port} is in use by another program.`, `Stop that program, or start with another port: PORT=${port + 1} npm start`);
    case 'EACCES':
      return new StartError(`This user may not listen on port ${port}.`, 'Start with a port above 1023: PORT=3000 npm start');
    default:
      return new StartError(`Port ${port} cannot be listened on (${error.code ?? 'unknown'}).`, 'Set HOST to an address of this machine.');
  }
}
