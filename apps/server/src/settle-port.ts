import { type Config } from '#config';
import { StartError } from '#database';
import { lookup } from 'node:dns/promises';
import { createServer } from 'node:net';

const portsToTry = 50;
const highestPort = 65_535;
const patienceWithNeighbour = 500;

/**
 * The same settings with a port that can be listened on, at every address of the host; port 0 becomes a free one. Throws a
 * StartError when it cannot be had, before anything else was started.
 */
export async function settlePort(config: Config): Promise<Config> {
  const [first = config.host, ...others] = await addressesOf(config.host);
  const port = await tryListen(config.port, first).catch(async (error: unknown) => {
    throw await portProblem(error, config);
  });
  for (const address of others) {
    // A machine without IPv6 still has a name for it.
    await tryListen(port, address).catch(async (error: unknown) => {
      if (codeOf(error) === 'EADDRINUSE') {
        throw await portProblem(error, config);
      }
    });
  }
  const publicUrl =
    config.port === 0
      ? config.publicUrl.replace(/^http:\/\/localhost:0$/, `http://localhost:${port}`)
      : config.publicUrl;
  return { ...config, port, publicUrl };
}

/** Why it cannot be listened on this port; any other error stays what it is. */
export async function portProblem(error: unknown, { host, port }: Config): Promise<unknown> {
  switch (codeOf(error)) {
    case 'EADDRINUSE': {
      const user = (await isOneOfUs(host, port)) ? 'another Wederhoor' : 'another program';
      const remedy = `Stop that, or start with another port: PORT=${await freePortAfter(port, host)} npm start`;
      return new StartError(`Port ${port} is in use by ${user}.`, remedy, { cause: error });
    }
    case 'EACCES':
      return new StartError(
        `This user may not listen on port ${port}.`,
        'Start with a port above 1023: PORT=3000 npm start',
        { cause: error },
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartError(`This machine has no address ${host}.`, 'Correct HOST, or leave it out.', { cause: error });
    default:
      return error;
  }
}

/** A name like localhost can stand for more than one address, and a browser chooses. */
async function addressesOf(host: string): Promise<string[]> {
  const found = await lookup(host, { all: true }).catch(() => []);
  return found.map(({ address }) => address);
}

/** The port that was listened on for a moment. */
function tryListen(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen({ host, port, exclusive: true }, () => {
      const bound = probe.address();
      probe.close(() => resolve(typeof bound === 'object' && bound !== null ? bound.port : port));
    });
  });
}

async function freePortAfter(port: number, host: string): Promise<number> {
  for (let candidate = port + 1; candidate <= Math.min(port + portsToTry, highestPort); candidate += 1) {
    const free = await tryListen(candidate, host).catch(() => undefined);
    if (free !== undefined) {
      return free;
    }
  }
  return 0;
}

async function isOneOfUs(host: string, port: number): Promise<boolean> {
  try {
    const neighbour = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
    const url = `http://${neighbour.includes(':') ? `[${neighbour}]` : neighbour}:${port}/health/live`;
    const answer = await fetch(url, { signal: AbortSignal.timeout(patienceWithNeighbour) });
    return JSON.stringify(await answer.json()) === '{"status":"live"}';
  } catch {
    return false;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
