import { Clock } from '#clock';
import { DraftFiles, Drafts, type EnclosedFiles } from '#drafts';
import { Injectable } from '@nestjs/common';
import { CaseContentRepository } from '../case-content.repository.js';
import { CaseListeners } from '../case-listener.js';
import { type FileComplaintCommand } from '../file-complaint-command.js';
import { intakeWords } from './intake-words.js';

/** What comes along with a complaint: the files of its draft, as one piece. */
export interface FoundEnclosures extends EnclosedFiles {
  /** The id that the content of the piece will have. */
  readonly contentId: string;
}

/** Brings the files of a draft into the case that the draft becomes. */
@Injectable()
export class Enclosures {
  constructor(
    private readonly drafts: Drafts,
    private readonly files: DraftFiles,
    private readonly contents: CaseContentRepository,
    private readonly listeners: CaseListeners,
    private readonly clock: Clock,
  ) {}

  /** The files of the draft that this complaint was written in; nothing where it was written without one, or has none. */
  async find({ draft }: FileComplaintCommand): Promise<FoundEnclosures | undefined> {
    const found = draft === undefined ? undefined : await this.files.enclosed(draft);
    return found && { ...found, contentId: this.clock.newId() };
  }

  /** Makes them files of the case in the piece that its first event names, and ends the draft. */
  async bring(
    caseId: string,
    { draft, language }: FileComplaintCommand,
    enclosures: FoundEnclosures | undefined,
  ): Promise<void> {
    if (enclosures) {
      const { contentId, fileIds } = enclosures;
      const title = intakeWords(language).enclosures;
      await this.files.moveToCase(enclosures, caseId);
      await this.contents.insert(caseId, 'piece', { title, files: fileIds }, contentId);
      await this.listeners.enclosed({ contentId, fileIds });
    }
    if (draft !== undefined) {
      await this.drafts.forget(draft);
    }
  }
}
