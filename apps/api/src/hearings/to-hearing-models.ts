import { type CaseRecord } from '#cases';
import { type DayWarning, type Hearing, hearingWords, type ShownProposal } from '#hearings';
import { type Language } from '#regulation';
import { type NamedContents } from '../time/case-texts.service.js';
import { type HearingModel, type HearingProposalModel, type HearingWarningModel } from './hearing.model.js';

export function toHearingModel(record: CaseRecord, hearing: Hearing, language: Language): HearingModel {
  const { number, state, on, startsAt, place, publicity, invitedOn, contentId, motivationId, held } = hearing;
  const words = hearingWords(language);
  return {
    ...{ number, state, stateLabel: words.states[state], on, startsAt: startsAt ?? null },
    ...{ place: place ?? null, placeLabel: place ? words.places[place] : null },
    ...{ publicity: publicity ?? null, publicityLabel: publicity ? words.publicity[publicity] : null },
    invitedOn: invitedOn ?? null,
    ...{ record, contentId, motivationId, ...ofHeld(hearing.held) },
    heldOn: held?.on ?? null,
  };
}

function ofHeld(held: Hearing['held']) {
  return {
    sidesPresent: held?.sides ?? [],
    present: held?.present ?? [],
    recordId: held?.recordId,
    heldAs: held?.sequence,
  };
}

export function toProposalModel(
  { id, on, startsAt, place, open, own, answers }: ShownProposal,
  contents: NamedContents,
  language: Language,
): HearingProposalModel {
  return {
    ...{ id, on, startsAt, place, placeLabel: hearingWords(language).places[place], open, own },
    answers: answers.map(({ side, personId, answer, contentId }) => ({
      ...{ side, personId, answer },
      note: contents.find('hearingNote', contentId ?? undefined)?.text ?? null,
    })),
  };
}

export function toWarningModel({ kind, on, names }: DayWarning, language: Language): HearingWarningModel {
  const sentence = hearingWords(language).warnings[kind];
  return { kind, on, sentence: names ? `${sentence}: ${names[language]}.` : `${sentence}.` };
}
