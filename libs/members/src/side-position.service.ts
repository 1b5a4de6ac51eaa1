import { KeyErased } from '#keyring';
import { NotFound } from '#problems';
import { Injectable } from '@nestjs/common';
import { type MemberActDone, MemberActs, type MemberCommand } from './member-acts.service.js';
import { memberRefused } from './member-refused.js';
import { Newcomers } from './newcomer.service.js';
import { type SidePositionContent, SidePositionRepository } from './side-position.repository.js';

const mostPositions = 50;

export interface RecordSidePositionCommand extends MemberCommand, SidePositionContent {
  readonly personId: string;
  /** Whether visitors see it. */
  readonly shownPublicly: boolean;
}

export interface WhichSidePosition extends MemberCommand {
  readonly sidePositionId: string;
}

/** What the people of the committee do besides. */
@Injectable()
export class SidePositionService {
  constructor(
    private readonly acts: MemberActs,
    private readonly newcomers: Newcomers,
    private readonly positions: SidePositionRepository,
  ) {}

  /** Throws NotFound and StepRefused. */
  async record(command: RecordSidePositionCommand): Promise<MemberActDone> {
    return this.acts.once({ name: 'recordSidePosition', right: 'administerMembers' }, command, async () => {
      const personId = await this.newcomers.known(command.personId);
      if ((await this.positions.count(personId)) >= mostPositions) {
        throw memberRefused('tooMany');
      }
      const inserted = this.positions.insert(personId, command, command.shownPublicly);
      return { id: await inserted.catch(refuseErased), personId };
    });
  }

  /** Takes it away for good. Throws NotFound. */
  async remove(command: WhichSidePosition): Promise<MemberActDone> {
    return this.acts.once({ name: 'removeSidePosition', right: 'administerMembers' }, command, async () => {
      const { sidePositionId: id } = command;
      const personId = await this.positions.personOf(id);
      if (personId === undefined) {
        throw new NotFound('side position');
      }
      await this.positions.remove(id);
      return { id, personId };
    });
  }
}

function refuseErased(error: unknown): never {
  throw error instanceof KeyErased ? memberRefused('erased') : error;
}
