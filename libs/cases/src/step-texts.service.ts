import { Injectable } from '@nestjs/common';
import { CaseContentRepository } from './case-content.repository.js';
import { type TextContent, type ContentByKind } from './case-contents.js';

/** Kinds of content that are a text and nothing else. */
type TextKind = {
  [Kind in keyof ContentByKind]: TextContent extends ContentByKind[Kind] ? Kind : never;
}[Exclude<keyof ContentByKind, 'response' | 'hearing'>];

/** The texts that come with a step: kept sealed, and named by their ids in its event. */
@Injectable()
export class StepTexts {
  constructor(private readonly contents: CaseContentRepository) {}

  /** Keeps a motivation where one was given; a blank one is none. */
  async motivation(caseId: string, text: string | undefined): Promise<{ motivationId?: string }> {
    const motivationId = await this.kept(caseId, 'motivation', text);
    return motivationId === undefined ? {} : { motivationId };
  }

  /** Keeps a text of another kind where one was given; a blank one is none. */
  async content(caseId: string, kind: TextKind, text: string | undefined): Promise<{ contentId?: string }> {
    const contentId = await this.kept(caseId, kind, text);
    return contentId === undefined ? {} : { contentId };
  }

  /** Keeps a text that the step cannot do without; that it is not blank was checked with the input. */
  async required(caseId: string, kind: TextKind, text: string): Promise<string> {
    return this.contents.insert(caseId, kind, { text });
  }

  private async kept(caseId: string, kind: TextKind, text: string | undefined): Promise<string | undefined> {
    return text === undefined || !/\S/u.test(text) ? undefined : this.required(caseId, kind, text);
  }
}
