import { RegulationCatalogue } from '#catalogue';
import { Clock } from '#clock';
import { ParticipantRepository, SiteAddress } from '#committees';
import { type LocalDate } from '#deadlines';
import { newLoginCode } from '#encryption';
import { openingWait, type OpeningWait } from '#procedure';
import { BadInput } from '#problems';
import { type Regulation, spokenLanguage } from '#regulation';
import { Injectable } from '@nestjs/common';
import { factsAfterLetter, formAfterLetter } from './form-facts.js';
import { addresseeOf, composeLetter, type LetterFacts } from './letter/compose-letter.js';
import { whyThatDay } from './letter/why-that-day.js';
import { ParticipantContacts } from './participant-contacts.service.js';
import { type PriorLetterContent } from './prior-letter-content.js';
import { expiryOf } from './prior-letter-rules.js';
import { type PriorLetterDays } from './prior-letter.repository.js';
import { type SoundLetter, type WritePriorLetterCommand } from './write-command.js';

/** A letter that was composed and is not stored yet. */
export interface ComposedLetter {
  readonly row: PriorLetterDays;
  readonly content: PriorLetterContent;
  /** Where it is mailed to; empty when it is printed. */
  readonly addresses: readonly string[];
  readonly wording: Regulation['texts']['nl']['wording'];
  readonly timeZone: string;
}

const nobodyToMail = {
  field: 'delivery',
  message: 'We have no e-mail address of this participant. Print the letter and send it yourself.',
};

/** Composes the letter of somebody, with the day that the regulation gives. Stores nothing. */
@Injectable()
export class PriorLetterComposing {
  constructor(
    private readonly clock: Clock,
    private readonly catalogue: RegulationCatalogue,
    private readonly participants: ParticipantRepository,
    private readonly contacts: ParticipantContacts,
    private readonly site: SiteAddress,
  ) {}

  /** Throws BadInput for a participant, a step or a subject that is not there, and when nobody can be mailed. */
  async compose(command: WritePriorLetterCommand, sound: SoundLetter): Promise<ComposedLetter> {
    const { regulation, calendar } = await this.catalogue.inForceToday();
    const today = this.clock.today(regulation.timeZone);
    const participant = await this.participants.findCurrentByKey(command.participant, today);
    if (!participant || !Object.hasOwn(regulation.priorSteps, command.priorStep)) {
      throw new BadInput([participant ? notInRegulation('priorStep') : notInRegulation('participant')]);
    }
    const addresses = command.delivery === 'byEmail' ? await this.contacts.addressesOf(participant.id) : [];
    if (command.delivery === 'byEmail' && addresses.length === 0) {
      throw new BadInput([nobodyToMail]);
    }
    const { participant: key, priorStep, subject } = command;
    const written = { participant: key, priorStep, subject, on: today };
    const wait = openingWait(regulation, factsAfterLetter(sound.form, regulation, written), today, calendar);
    const facts = letterFacts(command, sound, { regulation, today, participantName: participant.name, wait });
    const content = this.contentOf(command, facts, wait);
    const draft = formAfterLetter(sound.form, written);
    return {
      row: rowOf(this.clock.newId(), today, wait?.opensOn),
      content: { ...content, draft },
      addresses,
      wording: regulation.texts[spokenLanguage(regulation, command.language)].wording,
      timeZone: regulation.timeZone,
    };
  }

  private contentOf(
    { delivery }: WritePriorLetterCommand,
    facts: LetterFacts,
    wait: OpeningWait | undefined,
  ): Omit<PriorLetterContent, 'draft'> {
    const { language, writer, participantName, subjectLabel, committeeName, matter } = facts;
    const code = newLoginCode();
    return {
      code,
      language,
      delivery,
      writerName: writer.name,
      ...(writer.email === undefined ? {} : { writerEmail: writer.email.trim() }),
      participantName,
      to: addresseeOf(facts),
      ...(subjectLabel === undefined ? {} : { subjectLabel }),
      paragraphs: composeLetter(facts),
      why: wait ? whyThatDay(wait, language) : [],
      committeeName,
      matter,
      link: `${this.site.ofThisTenant()}/prior-letter#${code}`,
    };
  }
}

interface Found {
  readonly regulation: Regulation;
  readonly today: LocalDate;
  readonly participantName: string;
  readonly wait: OpeningWait | undefined;
}

/** The letter is in the language that was asked for, where the regulation has it; otherwise its words would not fit together. */
function letterFacts(command: WritePriorLetterCommand, { writer }: SoundLetter, found: Found): LetterFacts {
  const { regulation, today, participantName, wait } = found;
  const { description, desiredOutcome, subject, priorStep } = command;
  const language = spokenLanguage(regulation, command.language);
  const texts = regulation.texts[language];
  const step = regulation.priorSteps[priorStep];
  if (!step) {
    throw new BadInput([notInRegulation('priorStep')]);
  }
  return {
    ...{ language, writtenOn: today, committeeName: texts.name, matter: texts.wording.matter.one, participantName },
    ...{ step, description, desiredOutcome, writer, opensOn: wait?.opensOn },
    subjectLabel: subject === undefined ? undefined : texts.subjects[subject]?.label,
  };
}

function rowOf(id: string, writtenOn: LocalDate, opensOn: LocalDate | undefined): PriorLetterDays {
  return { id, writtenOn, opensOn: opensOn ?? null, expiresOn: expiryOf(writtenOn, opensOn), calledBackAt: null };
}

function notInRegulation(field: 'participant' | 'priorStep') {
  return { field, message: 'Use the name that the list or the regulation gives.' };
}
