import { type Sentences } from './sentences.js';

export const dutchSentences: Sentences = {
  recused: 'Heeft zich in deze zaak teruggetrokken, of is gewraakt.',
  secretaryOfCase: 'Is secretaris in deze zaak.',
  absent: 'Is er op deze dag niet.',
  ownMatter: 'De zaak gaat over iemand zelf.',
  household: 'De zaak gaat over iemand uit hetzelfde huishouden.',
  earlierInvolvement: 'Was eerder bij deze zaak betrokken.',
  tiedToRespondent: 'Is verbonden aan de deelnemer over wie de zaak gaat.',
  tiedToRespondentRecently: 'Was kort geleden nog verbonden aan de deelnemer over wie de zaak gaat.',
  tiedToParticipant: 'Is verbonden aan een deelnemer. Het reglement staat dat niet toe.',
  expertiseOfEverybodyLacking: 'Heeft niet de kennis die iedereen in de commissie moet hebben.',

  notAppointed: 'Is niet benoemd voor deze zetel.',
  deputiesNotProvided: 'Het reglement kent geen plaatsvervangers.',
  officeNotBegun: 'De benoeming is op deze dag nog niet begonnen.',
  officeEnded: 'De benoeming is op deze dag voorbij.',
  reappointedTooOften: 'Is vaker herbenoemd dan het reglement toestaat.',
  officeCapReached: 'Is in totaal langer lid dan het reglement toestaat.',
  nominationLacking: 'Een voordracht die het reglement vraagt, ontbreekt.',
  consentLacking: 'Niet iedereen die moet instemmen met de voordracht, heeft dat gedaan.',
  notNominatedForParticipant: 'Is niet voorgedragen voor de deelnemer over wie de zaak gaat.',
  expertiseOfSeatLacking: 'Heeft niet de kennis die bij deze zetel hoort.',

  noSeats: 'Het reglement zegt niet wie er in een zaak zitten. Iemand moet dat beslissen.',
  seatUnknown: 'Het reglement kent deze zetel niet.',
  seatTwice: 'Deze zetel is twee keer bezet.',
  personTwice: 'Dezelfde persoon staat op twee plaatsen.',
  personUnknown: 'Deze persoon is geen lid of plaatsvervanger van de commissie.',
  seatVacant: 'Niemand kan deze zetel innemen.',
  seatVacantWhileSomebodyCan: 'Deze zetel is leeg, terwijl iemand haar kan innemen.',
  vacancyToDecide:
    'Niemand kan deze zetel innemen, en het reglement zegt niet wat er dan gebeurt. Iemand moet dat beslissen.',
  sitsWithoutSeat: 'Niemand kan deze zetel innemen. Volgens het reglement blijft zij dan leeg.',
  fallbackToDecide:
    'Deze persoon is niet voor deze deelnemer voorgedragen. Het reglement zegt niet of dat mag; iemand moet dat beslissen.',
  deputyWhileHolderCan: 'Een plaatsvervanger zit op deze zetel, terwijl iemand die haar bekleedt ook kan.',
  fallbackWhileNominatedCan: 'Op deze zetel kan iemand zitten die volgens het reglement voorgaat.',
  expertiseOfSomebodyLacking: 'Niemand van hen heeft de kennis die ten minste een van hen moet hebben.',
  belowQuorum: 'Er zijn minder mensen dan het reglement vraagt.',

  endsBeforeStart: 'De benoeming eindigt voordat zij begint.',
  officeTooLong: 'De benoeming duurt langer dan het reglement toestaat.',
  alreadyInSeat: 'Is in die tijd al voor deze plaats benoemd.',
  nominationWithoutParticipant: 'Bij de voordracht staat niet voor welke deelnemer zij is.',
  tiedToParticipantRecently: 'Was kort voor de benoeming nog verbonden aan een deelnemer.',

  moreHearings: 'Heeft meer zittingen dan wie er zit.',
  sameHearings: 'Heeft evenveel zittingen. Dan gaat een vaste volgorde voor.',
  holderSits: 'Is plaatsvervanger. Iemand die de zetel bekleedt, kan zitten.',
  nominatedOneSits: 'Iemand die voor deze deelnemer is voorgedragen, kan zitten.',
  expertiseOfOtherNeeded: 'De kennis van wie er zit, is in deze samenstelling nodig.',
  sitsInOtherSeat: 'Zit op een andere zetel.',
  decisionNeeded: 'Kan alleen zitten als iemand dat beslist: het reglement zegt niet of het mag.',

  onlyOne: 'Is de enige die op deze zetel kan zitten.',
  fewestHearings: 'Heeft de minste zittingen van wie op deze zetel kunnen zitten.',
  firstOfEqualHearings: 'Heeft evenveel zittingen als een ander, en gaat voor in een vaste volgorde.',
  othersSitElsewhere: 'Anderen die hier kunnen zitten, zitten op een andere zetel.',
  firstInLine: 'Gaat voor op wie alleen kan zitten als niemand anders kan.',
  nominatedByRentersOfParticipant:
    'Is voorgedragen door de huurdersorganisatie van de deelnemer over wie de zaak gaat.',
  nominatedForParticipant: 'Is voorgedragen voor de deelnemer over wie de zaak gaat.',
  expertiseNeeded: 'Heeft kennis die ten minste een van hen moet hebben.',
  deputyBecauseNobodyForSeat: 'Is plaatsvervanger. Niemand die voorgaat, kan op deze zetel zitten.',
  otherParticipantBecauseNobodyForSeat:
    'Is voorgedragen voor een andere deelnemer. Niemand die voorgaat, kan op deze zetel zitten.',

  notEmployedByRespondent: 'De secretaris is niet verbonden aan de deelnemer over wie de zaak gaat.',
  asRegulationSays:
    'De secretaris werkt bij de deelnemer over wie de zaak gaat. Het reglement zegt wat er dan gebeurt.',
  noTiesAllowed:
    'Volgens het reglement mag de secretaris niet verbonden zijn aan een deelnemer. Een plaatsvervanger neemt de zaak over.',
  regulationSilent:
    'De secretaris werkt bij de deelnemer over wie de zaak gaat. Het reglement zegt niet wat er dan gebeurt: partijen horen het, en de voorzitter beslist.',
};
