import { type CaseRecord, type OpenedContent } from '#cases';
import { Injectable } from '@nestjs/common';
import { CaseLoaders } from '../cases/case-loaders.js';

type Of<Kind extends OpenedContent['kind']> = Extract<OpenedContent, { kind: Kind }>['content'];

/** The sealed contents that events name by their ids. */
export interface NamedContents {
  /** The content of this kind and id; undefined where none was named, or it was erased. */
  find<Kind extends OpenedContent['kind']>(kind: Kind, id: string | undefined): Of<Kind> | undefined;
}

/** Opens the contents that a field shows. Where a field names none, nothing is opened and no reading is noted. */
@Injectable()
export class CaseTexts {
  constructor(private readonly loaders: CaseLoaders) {}

  async named(record: CaseRecord, ids: readonly (string | undefined)[]): Promise<NamedContents> {
    const contents = ids.some((id) => id !== undefined) ? await this.loaders.contents.load(record) : [];
    return {
      find: (kind, id) => {
        const found = id === undefined ? undefined : contents.find((one) => one.kind === kind && one.id === id);
        return found?.content as Of<typeof kind> | undefined;
      },
    };
  }
}
