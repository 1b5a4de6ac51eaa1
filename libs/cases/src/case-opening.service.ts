import { type ActiveRegulation } from '#catalogue';
import { Clock } from '#clock';
import { type ParticipantEntity } from '#committees';
import { Keyring } from '#keyring';
import { type CaseFacts, decide } from '#procedure';
import { notListed } from '#regulation';
import { Injectable } from '@nestjs/common';
import { CaseContentRepository } from './case-content.repository.js';
import { type ComplaintContent, type PartyContent } from './case-contents.js';
import { CaseFileRepository } from './case-file.repository.js';
import { CaseJournal } from './case-journal.service.js';
import { caseNumber } from './case-number.js';
import { type CaseRecord } from './case-record.js';
import { type FileComplaintCommand } from './file-complaint-command.js';
import { toFacts } from './intake-facts.js';
import { refused } from './refused.js';
import { similarityText } from './similarity-text.js';

/** Makes a case of a complaint: its key, its number, its sealed content and its first event. */
@Injectable()
export class CaseOpening {
  constructor(
    private readonly clock: Clock,
    private readonly keyring: Keyring,
    private readonly files: CaseFileRepository,
    private readonly contents: CaseContentRepository,
    private readonly journal: CaseJournal,
  ) {}

  /** Opens a case on a complaint whose contents are sound. */
  async open(
    command: FileComplaintCommand,
    participant: ParticipantEntity,
    governed: ActiveRegulation,
  ): Promise<CaseRecord> {
    const { regulation, calendar } = governed;
    const id = this.clock.newId();
    const contentId = this.clock.newId();
    const today = this.clock.today(regulation.timeZone);
    const request = {
      step: 'fileComplaint',
      facts: this.factsOf(command, governed),
      channel: 'online',
      contentId,
    } as const;
    const context = { by: 'complainant', at: this.clock.nowIso(), today, calendar } as const;
    const decision = decide(regulation, undefined, request, context);
    if (decision.kind === 'refused') {
      throw refused(decision, regulation);
    }
    const facts = {
      id,
      number: caseNumber(today, await this.files.nextNumber(Number(today.slice(0, 4)))),
      channel: request.channel,
      language: command.language,
      participant,
      respondentPersonId: null,
      similarityToken: await this.keyring.token('similarity', similarityText(command.complaint.description ?? '')),
    };
    const record = await this.journal.start(facts, decision.events, governed);
    await this.keyring.makeKey(id);
    await this.contents.insert(id, 'complaint', command.complaint as ComplaintContent, contentId);
    await this.contents.insert(id, 'complainant', command.complainant as PartyContent);
    return record;
  }

  /** A participant that joined after the regulation was written is none of those the regulation lists. */
  private factsOf(command: FileComplaintCommand, { regulation }: ActiveRegulation): CaseFacts {
    const listed = regulation.participants.some(({ id }) => id === command.participant);
    return { ...toFacts(command), participant: listed ? command.participant : notListed } as CaseFacts;
  }
}
