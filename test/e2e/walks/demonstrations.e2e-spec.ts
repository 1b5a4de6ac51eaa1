import { Plugins } from '#catalogue';
import { DemonstrationPlayer, readDemonstration } from '#demonstration';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { testApplication, type TestApplication } from '../../support/application.js';

const withDemonstration = readdirSync('regulations').filter((id) => existsSync(`regulations/${id}/demo.yaml`));

let platform: TestApplication;
let dataFolder: string;

beforeAll(async () => {
  dataFolder = await mkdtemp(path.join(tmpdir(), 'demonstrations-'));
  platform = await testApplication({ dataFolder });
  platform.clock.set('2026-06-10T09:00:00Z');
}, 60_000);
afterAll(async () => {
  await platform.close();
  await rm(dataFolder, { recursive: true });
});

describe('the demonstration', () => {
  it.each(withDemonstration)('of %s plays to its last act', async (id) => {
    const plugin = platform.app.get(Plugins).find(id);
    const { demonstration, findings } = readDemonstration(`${id}/demo.yaml`, plugin?.demonstration ?? '');
    expect(findings).toEqual([]);

    const played = await platform.app.get(DemonstrationPlayer, { strict: false }).play(plugin!, demonstration!);

    expect(played).toBe(true);
  });
});
