import { RegulationCatalogue } from '#catalogue';
import { Clock } from '#clock';
import { ParticipantRepository } from '#committees';
import { durationInWords } from '#deadlines';
import { BadInput } from '#problems';
import { waitsAfter } from '#procedure';
import { type Language, type Regulation, spokenLanguage } from '#regulation';
import { Injectable } from '@nestjs/common';
import { letterWords } from './letter/letter-words.js';
import { ParticipantContacts } from './participant-contacts.service.js';

/** A step that the regulation asks before filing, as a letter can take it. */
export interface PriorLetterOption {
  /** The name of the step in the regulation. */
  readonly priorStep: string;
  readonly label: string;
  /** What is done in the step, in the words of the regulation. */
  readonly explanation: string;
  /** Whether the regulation only advises it. */
  readonly optional: boolean;
  /** Whether the source asks for it in writing; a talk is asked for in the letter otherwise. */
  readonly inWriting: boolean;
  readonly canBeMailed: boolean;
  /** The participant that the letter is for. */
  readonly toName: string;
  /** How long to wait for an answer, in words; null where the regulation names no term. */
  readonly opensAfter: string | null;
}

/** Which letters the regulation of today leaves somebody to write. */
@Injectable()
export class PriorLetterOptions {
  constructor(
    private readonly clock: Clock,
    private readonly catalogue: RegulationCatalogue,
    private readonly participants: ParticipantRepository,
    private readonly contacts: ParticipantContacts,
  ) {}

  /** In the order of the regulation. Throws BadInput for a participant that does not take part today. */
  async of(participant: string, language: Language): Promise<PriorLetterOption[]> {
    const { regulation } = await this.catalogue.inForceToday();
    const today = this.clock.today(regulation.timeZone);
    const found = await this.participants.findCurrentByKey(participant, today);
    if (!found) {
      throw new BadInput([{ field: 'participant', message: 'Use the name that the list or the regulation gives.' }]);
    }
    const canBeMailed = (await this.contacts.addressesOf(found.id)).length > 0;
    return optionsOf(regulation, language).map((option) => ({ ...option, canBeMailed, toName: found.name }));
  }
}

/** The options as the regulation knows them, whoever the participant is. */
export function optionsOf(
  regulation: Regulation,
  wanted: Language,
): Omit<PriorLetterOption, 'canBeMailed' | 'toName'>[] {
  const language = spokenLanguage(regulation, wanted);
  const texts = regulation.texts[language].priorSteps;
  return Object.entries(regulation.priorSteps).map(([priorStep, { form, optional }]) => {
    const [wait] = waitsAfter(regulation, priorStep);
    return {
      priorStep,
      label: letterWords(language).label(texts[priorStep]?.to ?? ''),
      explanation: texts[priorStep]?.explanation ?? '',
      optional: optional ?? false,
      inWriting: form === 'written',
      opensAfter: wait === undefined ? null : durationInWords(wait, language),
    };
  });
}
