import type { Regulation } from '../regulation.schema.js';
import type { HoldReason } from '../vocabulary-terms.js';
import { type Comparison, entryOf, lengthInWords, namesOf, type Side, type Told, wasAndBecomes } from './comparison.js';
import type { Audience } from './difference.js';

/** What the public page has sentences for: hearing, outcome, who sits, and holds. The sentence of then beside that of now. */
export function tellPage(comparison: Comparison): Told[] {
  return [
    ...tellHearing(comparison),
    ...tellOutcome(comparison),
    ...tellCommittee(comparison),
    ...tellHolds(comparison),
  ];
}

/** The sentence of each side; empty on the side that has no such rule. */
function sentences(
  comparison: Comparison,
  audience: Audience,
  say: Readonly<Record<string, (side: Side) => string>>,
): Told[] {
  return Object.entries(say).map(([about, sentence]) => ({
    for: [audience],
    about,
    says: wasAndBecomes(comparison, sentence(comparison.before), sentence(comparison.after)),
  }));
}

type Hearing = NonNullable<Regulation['hearing']>;
type Outcome = NonNullable<Regulation['outcome']>;

function tellHearing(comparison: Comparison): Told[] {
  const { page } = comparison;
  const of = (say: (hearing: Hearing, side: Side) => string) => (side: Side) =>
    side.regulation.hearing ? say(side.regulation.hearing, side) : '';
  return sentences(comparison, 'everybody', {
    'hearing.held': of(({ held }, { texts }) => page.held(held, texts.wording)),
    'hearing.public': of((hearing) => page.public(hearing.public)),
    'hearing.together': of(({ together }, { regulation, texts }) =>
      page.together(together, regulation.respondent, texts.wording),
    ),
    'hearing.presence': of(({ presence }, { texts }) => page.presence(presence, texts.wording)),
    'hearing.persons': of(({ persons }, { texts }) => (persons ? page.persons(persons, texts.wording) : '')),
    'hearing.place': of(({ place }, { texts }) => (place ? page.place(place, texts.wording) : '')),
    'hearing.mediation': of(({ mediation }, { texts }) => page.mediation(mediation, texts.wording)),
  });
}

function tellOutcome(comparison: Comparison): Told[] {
  const { page, words } = comparison;
  const of = (say: (outcome: Outcome, side: Side) => string) => (side: Side) =>
    side.regulation.outcome ? say(side.regulation.outcome, side) : '';
  const nature = of((outcome, { texts }) => page.nature(outcome, texts.wording));
  const next = of(({ nextInstance }, { texts }) =>
    nextInstance
      ? page.nextInstance(
          words.joined(nextInstance.forums.map((forum) => entryOf(texts.forums, forum)?.name ?? forum)),
          {
            alsoWithoutDecision: nextInstance.whenDecisionStaysOut === 'yes',
            told: nextInstance.mention === 'always',
          },
        )
      : '',
  );
  return [
    ...sentences(comparison, 'everybody', {
      'outcome.nature': nature,
      'outcome.binds': nature,
      'outcome.findings': of(({ findings }, { texts }) => page.findings(findings, texts.wording)),
      'outcome.generalRecommendation': of(({ generalRecommendation }) => words.recommendation(generalRecommendation)),
    }),
    ...sentences(comparison, 'participant', {
      'outcome.decision': of(({ decision }, { texts }) => (decision ? page.decision(decision, texts.wording) : '')),
    }),
    ...sentences(comparison, 'complainant', { 'outcome.nextInstance': next }),
  ];
}

function tellCommittee(comparison: Comparison): Told[] {
  const { page, words, before, after } = comparison;
  const seat = (name: string) => (side: Side) => {
    const found = entryOf(side.regulation.committee?.seats, name);
    return found ? page.seat(found, side.texts.wording) : '';
  };
  const secretary = ({ regulation: { committee, participants }, texts }: Side) => {
    const rule = committee?.secretary;
    const employer = participants.find(({ id }) => id === rule?.participant)?.name;
    return rule ? page.secretary(rule, employer, texts.wording) : '';
  };
  const size = ({ regulation: { committee }, texts }: Side) =>
    committee ? page.panelSize(committee.size, texts.wording) : '';
  const seats = namesOf(before.regulation.committee?.seats, after.regulation.committee?.seats);
  const number = (value: unknown) => (typeof value === 'number' ? String(value) : '');
  const [quorum, becomes] = [before, after].map((side) => number(side.regulation.committee?.quorum));
  return [
    ...sentences(comparison, 'committee', {
      'committee.size': size,
      'committee.secretary': secretary,
      ...Object.fromEntries(seats.map((name) => [`committee.seats.${name}`, seat(name)])),
    }),
    {
      for: ['committee'],
      about: 'committee.quorum',
      says: quorum && becomes ? words.number(words.parts['committee.quorum'] ?? '', quorum, becomes) : '',
    },
  ];
}

function tellHolds(comparison: Comparison): Told[] {
  const { page, before, after, words } = comparison;
  const reasons = namesOf(before.regulation.holds, after.regulation.holds) as HoldReason[];
  const keeps = ({ regulation: { data } }: Side) =>
    data?.retention ? lengthInWords(comparison, data.retention.keeps) : '';
  const hold = (reason: HoldReason) => (side: Side) => {
    const rule = side.regulation.holds?.[reason];
    return rule ? page.hold(reason, Array.isArray(rule.stops) ? 'some' : rule.stops, side.texts.wording) : '';
  };
  const kept = [keeps(before), keeps(after)] as const;
  return [
    ...sentences(
      comparison,
      'everybody',
      Object.fromEntries(reasons.map((reason) => [`holds.${reason}`, hold(reason)])),
    ),
    {
      for: ['everybody'],
      about: 'data.retention.keeps',
      says: kept.includes('') ? '' : words.number(words.parts['data.retention'] ?? '', ...kept),
    },
  ];
}
