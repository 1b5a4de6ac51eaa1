import { type ActiveRegulation } from '#catalogue';
import { Clock } from '#clock';
import { type LocalDate } from '#deadlines';
import { Keyring } from '#keyring';
import { type CaseFacts, type ComplaintPoint, decide, type StepTaken } from '#procedure';
import { type Channel, notListed, type ProcedureRole } from '#regulation';
import { Injectable } from '@nestjs/common';
import { CaseContentRepository } from './case-content.repository.js';
import { type ComplaintContent, type PartyContent, type PointContent } from './case-contents.js';
import { CaseFileRepository } from './case-file.repository.js';
import { CaseJournal } from './case-journal.service.js';
import { caseNumber } from './case-number.js';
import { type CaseRecord } from './case-record.js';
import { type FileComplaintCommand } from './file-complaint-command.js';
import { type SoundFiling } from './filing-check.service.js';
import { toFacts } from './intake-facts.js';
import { refused } from './refused.js';
import { similarityText } from './similarity-text.js';

/** Who lays a complaint before the committee, by which way, and on which days. */
export interface Arrival {
  readonly step: 'fileComplaint' | 'registerComplaint';
  readonly by: ProcedureRole;
  /** Who wrote it down for somebody else. */
  readonly byPersonId: string | null;
  readonly channel: Channel;
  /** The day of receipt; today when absent. */
  readonly on?: LocalDate;
  readonly moments?: Readonly<Record<string, LocalDate>>;
  /** Whether the complainant gets everything on paper. */
  readonly onPaper: boolean;
}

export const onLine: Arrival = {
  step: 'fileComplaint',
  by: 'complainant',
  byPersonId: null,
  channel: 'online',
  onPaper: false,
};

/** A complaint that says enough, and what it is filed under. */
export interface SoundComplaint extends SoundFiling {
  readonly command: FileComplaintCommand;
  /** The id of what comes along with it, where something does. */
  readonly enclosuresId?: string | undefined;
}

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

  /** Opens a case on a complaint whose contents are sound. Throws StepRefused where the regulation does not have this way. */
  async open(sound: SoundComplaint, arrival: Arrival): Promise<CaseRecord> {
    const { command, participant, governed } = sound;
    const id = this.clock.newId();
    const contentId = this.clock.newId();
    const today = this.clock.today(governed.regulation.timeZone);
    const points = (command.points ?? []).map((point) => ({ ...point, id: this.clock.newId() }));
    const { events } = this.decided(sound, arrival, { contentId, points });
    const facts = {
      id,
      number: caseNumber(today, await this.files.nextNumber(Number(today.slice(0, 4)))),
      channel: arrival.channel,
      language: command.language,
      participant,
      respondentPersonId: null,
      complainantOnPaper: arrival.onPaper,
      similarityToken: await this.keyring.token('similarity', similarityText(command.complaint.description ?? '')),
    };
    const record = await this.journal.start(facts, events, governed, arrival.byPersonId);
    await this.keyring.makeKey(id);
    await this.contents.insert(id, 'complaint', complaintOf(command, points), contentId);
    await this.contents.insert(id, 'complainant', { ...command.complainant, name: nameOf(command) });
    return record;
  }

  /** What the regulation says to it. */
  private decided(
    { command, governed, enclosuresId }: SoundComplaint,
    { step, by, channel, on, moments }: Arrival,
    { contentId, points }: { contentId: string; points: readonly PointWithId[] },
  ): StepTaken {
    const { regulation, calendar } = governed;
    const today = this.clock.today(regulation.timeZone);
    const facts = factsOf(command, governed);
    const request = {
      step,
      facts,
      channel,
      contentId,
      ...(enclosuresId === undefined ? {} : { enclosuresId }),
      ...(on === undefined ? {} : { on }),
      ...(moments === undefined ? {} : { moments }),
      ...(points.length === 0 ? {} : { points: points.map(toPoint) }),
    };
    const decision = decide(regulation, undefined, request, { by, at: this.clock.nowIso(), today, calendar });
    if (decision.kind === 'refused') {
      throw refused(decision, regulation);
    }
    return decision;
  }
}

type PointWithId = PointContent & { readonly subject?: ComplaintPoint['subject'] | undefined };

/** What of a point comes into the log: what it says does not. */
function toPoint({ id, subject }: PointWithId): ComplaintPoint {
  return { id, ...(subject === undefined ? {} : { subject }) };
}

function complaintOf({ complaint }: FileComplaintCommand, points: readonly PointWithId[]): ComplaintContent {
  const said = complaint as ComplaintContent;
  return points.length === 0 ? said : { ...said, points: points.map(({ id, text }) => ({ id, text })) };
}

/** Empty for whoever complains without a name. */
function nameOf({ complainant }: FileComplaintCommand): PartyContent['name'] {
  return complainant.name ?? '';
}

/** A participant that joined after the regulation was written is none of those the regulation lists. */
function factsOf(command: FileComplaintCommand, { regulation }: ActiveRegulation): CaseFacts {
  const listed = regulation.participants.some(({ id }) => id === command.participant);
  return { ...toFacts(command), participant: listed ? command.participant : notListed } as CaseFacts;
}
