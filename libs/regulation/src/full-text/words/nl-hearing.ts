const places = {
  participantOffice: 'op het kantoor van {theParticipant}',
  complainantHome: 'bij u thuis',
  otherParticipant: 'bij een andere {participant}',
  nearDwelling: 'dicht bij uw woning',
  committee: 'bij {committee}',
  online: 'online',
};

/** Dutch sentences about the hearing, as far as the public page has none, and about pieces. */
export const nlHearing = {
  held: { unknown: 'Of er een gesprek komt, staat niet in de bron.' },
  public: { unknown: 'Of anderen mogen luisteren, staat niet in de bron.' },
  together: { unknown: 'Of u samen aan tafel zit, staat niet in de bron.' },
  presence: { unknown: 'Wie er nog meer bij mag zijn, staat niet in de bron.' },
  mediation: {
    none: 'Het is niet de taak van {committee} om te helpen het samen op te lossen.',
    unknown: 'Of {committee} helpt om het samen op te lossen, staat niet in de bron.',
  },
  persons: {
    announced: {
      yes: 'Wilt u iemand laten komen die iets weet? Zeg dan eerst wie dat is.',
      no: 'Wilt u iemand laten komen die iets weet? Dat hoeft u niet eerst te zeggen.',
      unknown: 'Of u eerst moet zeggen wie er nog meer komt, staat niet in de bron.',
    },
    before: {
      value: 'Zeg dat ten minste {value} vóór het gesprek. Later kan het niet meer.',
      none: 'Er is geen laatste dag om dat te zeggen.',
      unknown: 'Wanneer u dat moet zeggen, staat niet in de bron.',
    },
    admitted: {
      yes: '{Committee} moet het goed vinden dat die persoon komt.',
      no: '{Committee} hoeft het niet goed te vinden dat die persoon komt.',
      unknown: 'Of {committee} het goed moet vinden, staat niet in de bron.',
    },
  },
  place: {
    usually: {
      participantOffice: 'Het gesprek is vaak op het kantoor van {theParticipant}.',
      complainantHome: 'Het gesprek is vaak bij u thuis.',
      otherParticipant: 'Het gesprek is vaak bij een andere {participant}.',
      nearDwelling: 'Het gesprek is vaak dicht bij uw woning.',
      committee: 'Het gesprek is vaak bij {committee}.',
      online: 'Het gesprek is vaak online.',
      unknown: 'Waar het gesprek is, staat niet in de bron.',
    },
    also: { list: 'Het kan ook zo: {list}.', ...places },
  },
  pieces: {
    seenFor: 'Een stuk telt pas mee als de andere kant het zo lang kon lezen: {value}.',
    postTakes: 'Gaat een stuk met de post? Dan telt dat als gelezen na {value}.',
    lateFrom:
      'Stukken moeten ten minste {value} vóór het gesprek binnen zijn. Later kan alleen als dat goed wordt gevonden.',
  },
  piecesAssumed: 'De bron zegt niets over stukken. Dit geldt daarom voor iedereen op dit platform.',
};
