const word = 'A word of the vocabulary or the regulation; anything else is refused.';
const code = 'A code that the platform made; anything else is refused.';
const cursor = 'A cursor that the platform made; anything else is refused.';
const number = 'A number in a fixed form, in which no word fits.';

/** Texts of the API that cannot hold anything personal, each with the reason. Every other one gets a marked word. */
export const notPersonal: Readonly<Record<string, string>> = {
  'CaseFilterInput.number': number,
  'CaseFilterInput.stages': word,
  'DecideAdmissibilityInput.despite': word,
  'DecideAdmissibilityInput.grounds': word,
  'DiscardDraftInput.code': code,
  'DiscardDraftInput.step': word,
  'DiscontinueInput.grounds': word,
  'DwellingInput.houseNumber': number,
  'DwellingInput.postcode': number,
  'ExtendTermInput.extendBy': 'A duration, such as 2 weeks.',
  'ExtendTermInput.term': word,
  'FileComplaintInput.complainantClass': word,
  'FileComplaintInput.draft': code,
  'FileComplaintInput.participant': word,
  'ForumInput.forum': word,
  'ForwardComplaintInput.forum': word,
  'FurtherAnswersInput.complainantClass': word,
  'HandOverInput.forum': word,
  'IntakeAnswersInput.complainantClass': word,
  'IntakeAnswersInput.participant': word,
  'JudgedInput.judgement': word,
  'NormJudgedInput.judgement': word,
  'PointJudgedInput.despite': word,
  'PointJudgedInput.grounds': word,
  'PriorStepInput.step': word,
  'Query.cases(after)': cursor,
  'Query.draft(code)': code,
  'Query.draft(step)': word,
  'Query.lettersDue(after)': cursor,
  'RegisterComplaintInput.complainantClass': word,
  'RegisterComplaintInput.participant': word,
  'RequestMoreTimeInput.term': word,
  'SaveDraftInput.code': code,
  'SaveDraftInput.step': word,
  'TermInput.term': word,
};
