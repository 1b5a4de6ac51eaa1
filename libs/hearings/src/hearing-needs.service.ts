import { type Viewer } from '#access';
import { CaseAccess, CaseContentRepository, type CaseRecord, given, type HearingNeedsContent } from '#cases';
import { Clock } from '#clock';
import { KeyErased } from '#keyring';
import { NotFound } from '#problems';
import { Injectable } from '@nestjs/common';
import { answererOf, isOffice } from './answering-side.js';
import { HearingActs, type HearingCommand, requireToBeHeard } from './hearing-acts.service.js';
import { HearingDateRepository } from './hearing-date.repository.js';
import { hearingRefused } from './hearing-refused.js';
import { type Answering } from './hearing-rows.entity.js';
import { hearingsOf } from './hearings-of.js';

type Side = Exclude<Answering, 'member'>;

export interface SayWhatHearingNeedsCommand extends HearingCommand, Partial<HearingNeedsContent> {
  /** Only for an office that writes down what a side said; the complainant when left out. */
  readonly side?: Side | undefined;
}

/** What a side needs to be heard: an interpreter, help, something else. The other side never learns of it. */
@Injectable()
export class HearingNeeds {
  constructor(
    private readonly acts: HearingActs,
    private readonly access: CaseAccess,
    private readonly rows: HearingDateRepository,
    private readonly contents: CaseContentRepository,
    private readonly clock: Clock,
  ) {}

  /** The last word counts, until the hearing was held. Saying nothing takes back what was said. Throws BadInput and StepRefused. */
  async say(command: SayWhatHearingNeedsCommand): Promise<CaseRecord> {
    return this.acts.once('sayWhatHearingNeeds', command, async (record) => {
      requireToBeHeard(record);
      requireAhead(record);
      const side = sideOf(await this.access.viewer(), record, command.side ?? undefined);
      const caseId = record.file.id;
      await this.rows.say({
        ...{ id: this.clock.newId(), caseId, side },
        contentId: await this.contents.insert(caseId, 'hearingNeeds', needsIn(command)).catch(refuseErased),
        saidOn: this.clock.today(record.governed.regulation.timeZone),
      });
    });
  }
}

/** The own side; an office writes down what the complainant needs, unless it names the other. Throws BadInput and NotFound. */
function sideOf(viewer: Viewer, record: CaseRecord, named: Side | undefined): Side {
  const { side } = answererOf(viewer, record, named ?? (isOffice(viewer, record) ? 'complainant' : undefined));
  if (side === 'member') {
    throw new NotFound('case');
  }
  return side;
}

function needsIn({ interpreter = '', help, note = '' }: SayWhatHearingNeedsCommand): HearingNeedsContent {
  return {
    help: [...new Set(help ?? [])],
    ...given({ interpreter: textOf(interpreter), note: textOf(note) }),
  };
}

function textOf(text: string | null): string | undefined {
  return /\S/u.test(text ?? '') ? (text ?? undefined) : undefined;
}

function refuseErased(error: unknown): never {
  throw error instanceof KeyErased
    ? hearingRefused('contentErased', 'What was said in this case was erased, so nothing can be added to it.')
    : error;
}

function requireAhead(record: CaseRecord): void {
  const hearings = hearingsOf(record);
  const isHeld = hearings.some(({ state }) => state === 'held') && !hearings.some(({ state }) => state === 'planned');
  if (isHeld) {
    throw hearingRefused(
      'nothingToActOn',
      'The hearing was held. Send the secretariat a message if something is needed.',
    );
  }
}
