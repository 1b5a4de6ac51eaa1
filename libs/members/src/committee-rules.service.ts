import { RegulationCatalogue } from '#catalogue';
import { ParticipantRepository } from '#committees';
import { anySeat } from '#composition';
import { BadInput, type FieldProblem } from '#problems';
import { type CommitteeRule, type Regulation, type Seat } from '#regulation';
import { Injectable } from '@nestjs/common';
import { memberRefused } from './member-refused.js';
import { type Nominator, type SeatCapacity } from './words.js';

/** Who nominates: `participant` is which one, or whose renters' organisation; absent where all of them act as one. */
export interface NamedNominator {
  readonly by: Nominator;
  readonly participant?: string | undefined;
}

export interface WhichSeat {
  readonly seat: string;
  readonly capacity: SeatCapacity;
}

/** A nominator with the id of the participant instead of its key. */
export interface SoundNominator {
  readonly nominator: Nominator;
  readonly participantId: string | null;
}

/** What the regulation of today says of seats and of who nominates for them. */
@Injectable()
export class CommitteeRules {
  constructor(
    private readonly catalogue: RegulationCatalogue,
    private readonly participants: ParticipantRepository,
  ) {}

  /** The regulation in force today with its committee. Throws StepRefused where it has none. */
  async ofToday(): Promise<{ readonly regulation: Regulation; readonly committee: CommitteeRule }> {
    const { regulation } = await this.catalogue.inForceToday();
    if (!regulation.committee) {
      throw memberRefused('noCommittee');
    }
    return { regulation, committee: regulation.committee };
  }

  /** Those who nominate for a seat, as they are stored. Throws BadInput for a seat that is not there, and for who does not nominate for it. */
  async soundNominators(which: WhichSeat, nominators: readonly NamedNominator[]): Promise<SoundNominator[]> {
    const { committee } = await this.ofToday();
    const wrong = wrongSeat(committee, which);
    if (wrong) {
      throw new BadInput([wrong]);
    }
    const participants = new Map((await this.participants.listAll()).map(({ key, id }) => [key, id]));
    const problems = nominators.flatMap((one, index) =>
      wrongNominator(committee, which, one, participants).map((problem) => ({
        ...problem,
        field: `nominators.${index}.${problem.field}`,
      })),
    );
    const named = nominators.map(({ by, participant }) => `${by} ${participant ?? ''}`);
    if (new Set(named).size < named.length) {
      problems.push({ field: 'nominators', message: 'Name everybody who nominates once.' });
    }
    if (problems.length > 0) {
      throw new BadInput(problems);
    }
    return nominators.map(({ by, participant }) => ({
      nominator: by,
      participantId: participant === undefined ? null : (participants.get(participant) ?? null),
    }));
  }
}

function wrongSeat({ seats }: CommitteeRule, { seat, capacity }: WhichSeat): FieldProblem | undefined {
  if (Object.hasOwn(seats, seat) || (seat === anySeat && capacity === 'deputy')) {
    return undefined;
  }
  const names = Object.keys(seats).join(', ');
  return { field: 'seat', message: `The regulation has no such seat. Choose one of: ${names}.` };
}

function wrongNominator(
  { seats }: CommitteeRule,
  { seat }: WhichSeat,
  { by, participant }: NamedNominator,
  participants: ReadonlyMap<string, string>,
): FieldProblem[] {
  const rule = Object.hasOwn(seats, seat) ? seats[seat] : undefined;
  const wrong = wrongParticipant(rule, by, participant, participants);
  const others = rule && !rule.nominatedBy.includes('unknown') && !rule.nominatedBy.includes(by) && rule.nominatedBy;
  return [
    ...(others
      ? [{ field: 'by', message: `Under the regulation others nominate for this seat: ${others.join(', ')}.` }]
      : []),
    ...(wrong === undefined ? [] : [{ field: 'participant', message: wrong }]),
  ];
}

function wrongParticipant(
  rule: Seat | undefined,
  by: Nominator,
  participant: string | undefined,
  participants: ReadonlyMap<string, string>,
): string | undefined {
  if (participant !== undefined) {
    return participants.has(participant) ? undefined : 'Choose a participant of this committee.';
  }
  return rule?.boundTo !== undefined && ofOneParticipant.includes(by)
    ? 'This seat changes with the case. Say for which participant.'
    : undefined;
}

const ofOneParticipant: readonly Nominator[] = ['rentersOrganisations', 'participants'];
