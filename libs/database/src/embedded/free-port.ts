import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';

const address = '127.0.0.1';

/** The port that was used last when nobody has it now, else any free one. */
export async function findPort(remembered: string): Promise<number> {
  const last = existsSync(remembered) ? Number(readFileSync(remembered, 'utf8')) : 0;
  const usable = Number.isInteger(last) && last > 0 && last < 65_536;
  return (usable ? await listenOnce(last) : undefined) ?? (await listenOnce(0)) ?? 0;
}

function listenOnce(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => {
      resolve(undefined);
    });
    server.listen(port, address, () => {
      const bound = server.address();
      server.close(() => {
        resolve(typeof bound === 'object' && bound !== null ? bound.port : undefined);
      });
    });
  });
}
