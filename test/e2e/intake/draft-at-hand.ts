import { randomUUID } from 'node:crypto';
import { aPdf } from '../../../libs/files/test/sample-files.js';
import { aComplaint } from '../../builders/a-complaint.js';
import { type Answer, type Caller } from '../../support/caller.js';
import { fileComplaint } from '../../support/documents.js';
import { type Filed } from '../../support/filing.js';
import { uploads, type UploadAnswer } from '../../support/uploads.js';
import { inOrder } from './desk.js';

interface DraftFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly type: string;
}

const saving = /* GraphQL */ `
  mutation ($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      code
    }
  }
`;
const listing = /* GraphQL */ `
  query ($code: String) {
    draft(code: $code) {
      files {
        id
        name
        size
        type
      }
    }
  }
`;
const removing = /* GraphQL */ `
  mutation ($input: RemoveDraftFileInput!) {
    removeDraftFile(input: $input) {
      files {
        id
      }
    }
  }
`;
const discarding = /* GraphQL */ `
  mutation ($input: DiscardDraftInput!) {
    discardDraft(input: $input) {
      gone
    }
  }
`;

/** A draft of a complaint, as somebody with its code works on it. */
export class DraftAtHand {
  private constructor(
    private readonly by: Caller,
    readonly code: string,
  ) {}

  static async begun(by: Caller): Promise<DraftAtHand> {
    const input = { clientKey: randomUUID(), content: '{}' };
    const { saveDraft } = await by.gets<{ saveDraft: { code: string } }>(saving, { input });
    return new DraftAtHand(by, saveDraft.code);
  }

  async add(bytes = aPdf(), headers: Record<string, string> = {}, by = this.by): Promise<UploadAnswer> {
    return uploads(by, { draft: this.code, bytes, headers });
  }

  async addMany(count: number): Promise<void> {
    for (let added = 0; added < count; added += 1) {
      await this.add();
    }
  }

  /** Nothing where there is no such draft. */
  async files(by = this.by): Promise<DraftFile[] | undefined> {
    const found = await by.gets<{ draft: { files: DraftFile[] } | null }>(listing, { code: this.code });
    return found.draft?.files;
  }

  async remove(fileId: string, { code = this.code, by = this.by } = {}): Promise<Answer<unknown>> {
    return by.asks(removing, { input: { clientKey: randomUUID(), code, fileId } });
  }

  async discard(): Promise<void> {
    await this.by.gets(discarding, { input: { clientKey: randomUUID(), code: this.code } });
  }

  /** Files a complaint with it. */
  async file(changed: object = {}): Promise<Filed['fileComplaint']> {
    return files(this.by, { draft: this.code, ...changed });
  }
}

/** Files a complaint that nothing stands in the way of. */
export async function files(by: Caller, changed: object = {}): Promise<Filed['fileComplaint']> {
  const input = aComplaint({ ...inOrder, ...changed });
  return (await by.gets<Filed>(fileComplaint, { input })).fileComplaint;
}

export const named = (name: string): Record<string, string> => ({ 'file-name': encodeURIComponent(name) });
