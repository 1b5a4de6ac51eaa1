import { type LocalDate } from '#deadlines';
import { type announcedAs } from '#procedure';
import { Injectable } from '@nestjs/common';
import { CaseContentRepository } from '../case-content.repository.js';
import { type PersonContent } from '../case-contents.js';
import { type CaseRecord } from '../case-record.js';
import { given } from '../given.js';
import { StepTexts } from '../step-texts.service.js';
import { type StepCommand, StepTaker } from '../step-taker.service.js';

export type AnnouncedAs = (typeof announcedAs)[number];

export interface AnnouncePersonCommand extends StepCommand {
  readonly on?: LocalDate | undefined;
  readonly capacity: AnnouncedAs;
  readonly name: string;
  /** What this person can contribute. */
  readonly contribution?: string | undefined;
}

export interface AdmitPersonCommand extends StepCommand {
  readonly on?: LocalDate | undefined;
  readonly personId: string;
  readonly admitted: boolean;
  readonly motivation?: string | undefined;
}

/** People whom a party wants to bring to the hearing. Their names are kept sealed; the log has only an id and a capacity. */
@Injectable()
export class AnnouncedPersonService {
  constructor(
    private readonly steps: StepTaker,
    private readonly contents: CaseContentRepository,
    private readonly texts: StepTexts,
  ) {}

  /** A party names somebody who can contribute. */
  async announce(command: AnnouncePersonCommand): Promise<CaseRecord> {
    const { capacity, on } = command;
    return this.steps.take({
      step: 'announcePerson',
      command,
      request: async ({ file }) => ({
        step: 'announcePerson',
        personId: await this.contents.insert(file.id, 'person', personOf(command)),
        capacity,
        ...given({ on }),
      }),
    });
  }

  /** The committee decides whether somebody who was announced may be there; not without reasons when not. */
  async admit(command: AdmitPersonCommand): Promise<CaseRecord> {
    const { personId, admitted, motivation, on } = command;
    return this.steps.take({
      step: 'admitPerson',
      command,
      request: async ({ file }) => ({
        step: 'admitPerson',
        personId,
        admitted,
        ...(await this.texts.motivation(file.id, motivation)),
        ...given({ on }),
      }),
    });
  }
}

function personOf({ name, contribution }: AnnouncePersonCommand): PersonContent {
  return { name, contribution };
}
