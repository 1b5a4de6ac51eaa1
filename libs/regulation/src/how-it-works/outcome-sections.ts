import type { Page, PageSection } from './page.js';

/** What comes out, what the board does with it, and where one can go after that. */
export function outcomeSection(page: Page): PageSection {
  const { regulation, texts, words, cite, section } = page;
  const { outcome } = regulation;
  if (!outcome) {
    return section('outcome', {});
  }
  const { wording } = texts;
  const { decision, nextInstance } = outcome;
  const items = [
    [words.nature(outcome, wording), outcome.source],
    [words.findings(outcome.findings, wording), outcome.source],
    decision ? [words.decision(decision, wording), decision.source] : [],
    nextInstance
      ? [
          words.nextInstance(forumNames(page, nextInstance.forums), {
            alsoWithoutDecision: nextInstance.whenDecisionStaysOut === 'yes',
            told: nextInstance.mention === 'always',
          }),
          nextInstance.source,
        ]
      : [],
  ];
  const cited = items.flatMap(([sentences = '', source = '']) => (sentences === '' ? [] : [cite(sentences, source)]));
  return section('outcome', { items: [...cited, ...lateDecision(page)] });
}

/** Who sits, and who put them there. */
export function committeeSection({ regulation, texts, words, cite, section }: Page): PageSection {
  const { committee, participants } = regulation;
  if (!committee) {
    return section('committee', {});
  }
  const { wording } = texts;
  const { secretary, independence } = committee;
  const employer = participants.find(({ id }) => id === secretary?.participant)?.name;
  const items = [
    committee.setUp ? [words.setUp(committee.setUp, wording), committee.setUp.source] : [],
    [words.panelSize(committee.size, wording), committee.source],
    independence?.noTies === 'yes' ? [words.noTies(wording), independence.source] : [],
    ...Object.values(committee.seats).map((seat) => [words.seat(seat, wording), seat.source]),
    secretary ? [words.secretary(secretary, employer, wording), secretary.source] : [],
  ];
  return section('committee', {
    items: items.flatMap(([sentences = '', source = '']) => (sentences === '' ? [] : [cite(sentences, source)])),
  });
}

/** What it costs, and who can act for somebody. */
export function helpSection({ regulation, words, cite, section }: Page): PageSection {
  const { costs, representation } = regulation;
  const items = [
    costs ? [words.costs(costs), costs.source] : [],
    representation ? [words.representation(representation), representation.source] : [],
  ];
  return section('help', {
    items: items.flatMap(([sentences = '', source = '']) => (sentences === '' ? [] : [cite(sentences, source)])),
  });
}

/** What happens when the board does not decide in time; said too where the source is silent. */
function lateDecision(page: Page): string[] {
  const { regulation, words } = page;
  const term = Object.values(regulation.terms).find(({ metBy }) => metBy.startsWith('boardDecisionMade.'));
  if (!term || regulation.outcome?.nextInstance?.whenDecisionStaysOut === 'yes') {
    return [];
  }
  const forums = term.onLapse?.effect === 'opensNextInstance' ? term.onLapse.forums : undefined;
  return [words.decisionStaysOut(forums && forumNames(page, forums))];
}

function forumNames({ texts, words }: Page, forums: readonly string[]): string {
  return words.joined(forums.map((forum) => texts.forums[forum]?.name ?? forum));
}
