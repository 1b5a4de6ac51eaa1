import { Config } from '#config';
import { Injectable } from '@nestjs/common';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const login = z.object({
  role: z.string(),
  name: z.string(),
  email: z.string().optional(),
  code: z.string().optional(),
  password: z.string(),
  caseNumber: z.string().optional(),
});
const fileSchema = z.record(z.string(), z.array(login));

/** Somebody invented, with whom a visitor of the demonstration can sign in. */
export type DemonstrationLogin = z.infer<typeof login>;

/** The logins of the demonstration. They are kept beside the data, so that they can be shown again at the next start. */
@Injectable()
export class DemonstrationLogins {
  private kept: Promise<Record<string, DemonstrationLogin[]>> | undefined;

  constructor(private readonly config: Config) {}

  async of(slug: string): Promise<DemonstrationLogin[]> {
    return (await this.all())[slug] ?? [];
  }

  async all(): Promise<Record<string, DemonstrationLogin[]>> {
    this.kept ??= this.read();
    return this.kept;
  }

  async keep(slug: string, logins: readonly DemonstrationLogin[]): Promise<void> {
    const all = { ...(await this.all()), [slug]: [...logins] };
    const draft = `${this.file}.new`;
    await mkdir(this.config.dataFolder, { recursive: true });
    await writeFile(draft, JSON.stringify(all, null, 2), { mode: 0o600 });
    await rename(draft, this.file);
    this.kept = Promise.resolve(all);
  }

  private get file(): string {
    return path.join(this.config.dataFolder, 'demonstration-logins.json');
  }

  private async read(): Promise<Record<string, DemonstrationLogin[]>> {
    const text = await readFile(this.file, 'utf8').catch(() => '{}');
    const parsed = fileSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : {};
  }
}
