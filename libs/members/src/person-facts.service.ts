import { Clock } from '#clock';
import { ParticipantRepository } from '#committees';
import { type LocalDate } from '#deadlines';
import { BadInput, type FieldProblem, NotFound } from '#problems';
import { Injectable } from '@nestjs/common';
import { type MemberActDone, MemberActs, type MemberCommand } from './member-acts.service.js';
import { memberRefused } from './member-refused.js';
import { Newcomers } from './newcomer.service.js';
import { PersonFactsRepository } from './person-facts.repository.js';
import { type Expertise, type LastingTie } from './words.js';

const mostTies = 100;

export interface RecordExpertiseCommand extends MemberCommand {
  readonly personId: string;
  /** All of it; what was recorded before is replaced. */
  readonly expertise: readonly Expertise[];
}

export interface RecordTieCommand extends MemberCommand {
  readonly personId: string;
  readonly kind: LastingTie;
  /** The key of the participant. */
  readonly participant: string;
  /** The first day; absent: for as long as is known. */
  readonly from?: LocalDate | undefined;
  /** The last day of one that is over. */
  readonly until?: LocalDate | undefined;
}

export interface EndTieCommand extends MemberCommand {
  readonly tieId: string;
  /** The last day of it. */
  readonly on: LocalDate;
}

/** What counts when it is decided who may sit: what somebody knows of, and what binds him to a participant. */
@Injectable()
export class PersonFacts {
  constructor(
    private readonly clock: Clock,
    private readonly acts: MemberActs,
    private readonly newcomers: Newcomers,
    private readonly participants: ParticipantRepository,
    private readonly facts: PersonFactsRepository,
  ) {}

  /** Throws NotFound. */
  async recordExpertise(command: RecordExpertiseCommand): Promise<MemberActDone> {
    return this.acts.once({ name: 'recordExpertise', right: 'administerMembers' }, command, async () => {
      const personId = await this.newcomers.known(command.personId);
      await this.facts.replaceExpertise(personId, [...new Set(command.expertise)]);
      return { id: personId, personId };
    });
  }

  /** Records a tie with a participant, also one that is over. Throws BadInput, NotFound and StepRefused. */
  async recordTie(command: RecordTieCommand): Promise<MemberActDone> {
    return this.acts.once({ name: 'recordTie', right: 'administerMembers' }, command, async (by) => {
      const { kind, participant, from, until } = command;
      const personId = await this.newcomers.known(command.personId);
      const found = await this.participants.findByKey(participant);
      const problems: FieldProblem[] = [];
      if (!found) {
        problems.push({ field: 'participant', message: 'Choose a participant of this committee.' });
      }
      if (from !== undefined && until !== undefined && until < from) {
        problems.push({ field: 'until', message: 'A tie does not end before it begins. Choose a later last day.' });
      }
      if (!found || problems.length > 0) {
        throw new BadInput(problems);
      }
      if ((await this.facts.listTies(personId)).length >= mostTies) {
        throw memberRefused('tooMany');
      }
      const id = this.clock.newId();
      const days = { startsOn: from ?? null, endsOn: until ?? null };
      const recorded = { recordedAt: this.clock.nowIso(), recordedById: by };
      await this.facts.insertTie({ id, personId, kind, participantId: found.id, ...days, ...recorded });
      return { id, personId };
    });
  }

  /** Makes a day the last one of a tie. It stays known. Throws BadInput, NotFound and StepRefused. */
  async endTie(command: EndTieCommand): Promise<MemberActDone> {
    return this.acts.once({ name: 'endTie', right: 'administerMembers' }, command, async () => {
      const { tieId: id, on } = command;
      const tie = await this.facts.findTie(id);
      if (!tie) {
        throw new NotFound('tie');
      }
      if (tie.endsOn !== null) {
        throw memberRefused('alreadyEnded');
      }
      if (tie.startsOn !== null && on < tie.startsOn) {
        throw new BadInput([{ field: 'on', message: 'A tie does not end before it begins. Choose a later last day.' }]);
      }
      await this.facts.endTie(id, on);
      return { id, personId: tie.personId };
    });
  }
}
