import { type LocalDate } from '#deadlines';
import { BadInput, NotFound } from '#problems';
import { Injectable } from '@nestjs/common';
import { ParticipantRepository } from './participant.repository.js';

/** Who takes part in the committee. Whoever calls asks first whether somebody may change that. */
@Injectable()
export class ParticipantService {
  constructor(private readonly participants: ParticipantRepository) {}

  /**
   * Makes a day the last one on which a complaint about this participant can be filed. Cases that run go on to their end, and
   * whoever answers for the participant keeps those. Throws NotFound, and BadInput for a day before it joined.
   */
  async leave(participantId: string, on: LocalDate): Promise<void> {
    const [participant] = await this.participants.listByIds([participantId]);
    if (!participant) {
      throw new NotFound('participant');
    }
    if (on < participant.joinedOn) {
      throw new BadInput([{ field: 'on', message: 'Nobody leaves before joining. Choose a later last day.' }]);
    }
    await this.participants.leaveOn(participantId, on);
  }
}
