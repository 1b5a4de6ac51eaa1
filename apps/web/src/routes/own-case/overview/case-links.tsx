import { Link } from '@tanstack/react-router';
import { type TFunction } from 'i18next';
import { type ReactNode } from 'react';
import { type Language } from '../../../texts/languages.js';
import { useWords } from '../../../texts/use-words.js';
import { plainDay } from '../../../ui/days.js';
import { type Viewer } from '../../../viewer/use-viewer.js';
import { type OwnCase } from '../own-case-types.js';
import { type FormWords, useAllFormWords } from '../steps/form-words.js';
import { actsForComplainant, type OwnStep } from './asked.js';
import { StepLink } from './asked-of-you.js';

interface CaseLinksProps {
  details: OwnCase;
  viewer: Viewer;
  possible: readonly OwnStep[];
  /** Whether the regulation knows a hearing. */
  isHeard: boolean;
}

/** What else can be done, and the pages of the case with what is to be found there. */
export function CaseLinks({ details, viewer, possible, isHeard }: CaseLinksProps): ReactNode {
  const { t, language } = useWords();
  const forms = useAllFormWords(details.participant.name);
  return (
    <div className="wh-own__beside">
      {possible.length > 0 ? <Possible caseId={details.id} possible={possible} forms={forms} /> : null}
      <nav className="wh-section" aria-labelledby="links">
        <h2 id="links">{t('ownCase.links')}</h2>
        <ul className="wh-own__links">
          {linksOf(t, details, { viewer, language, isHeard }).map(({ to, label, about, strong }) => (
            <li key={to}>
              <Link to={to} params={{ caseId: details.id }} className="wh-own__link">
                <span className="wh-own__link-label">{label}</span>
                <span className={strong ? 'wh-strong' : 'wh-muted'}>{about}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

interface PossibleProps {
  caseId: string;
  possible: readonly OwnStep[];
  forms: Readonly<Record<string, FormWords>>;
}

function Possible({ caseId, possible, forms }: PossibleProps): ReactNode {
  const { t } = useWords();
  return (
    <section className="wh-section" aria-labelledby="possible">
      <h2 id="possible">{t('ownCase.possible')}</h2>
      <ul className="wh-own__possible">
        {possible.map(({ name }) => (
          <li key={name}>
            <StepLink caseId={caseId} name={name} quiet>
              {forms[name]?.name ?? name}
            </StepLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface CaseLink {
  to:
    | '/cases/$caseId/pieces'
    | '/cases/$caseId/messages'
    | '/cases/$caseId/outcome'
    | '/cases/$caseId/hearing'
    | '/cases/$caseId/people'
    | '/cases/$caseId/address'
    | '/cases/$caseId/withdraw';
  label: string;
  about: string;
  strong?: boolean;
}

interface LinksOf {
  viewer: Viewer;
  language: Language;
  isHeard: boolean;
}

function linksOf(t: TFunction, details: OwnCase, of: LinksOf): CaseLink[] {
  const { pieces, unreadMessages, parties, steps } = details;
  const people = parties.filter(({ hasAccess }) => hasAccess).length;
  const withdraws = steps.some(({ step, open }) => step === 'withdraw' && open);
  const acts = actsForComplainant(of.viewer.roles);
  return [
    {
      to: '/cases/$caseId/pieces',
      label: t('ownCase.link.pieces'),
      about: t('ownCase.about.pieces', { count: pieces.length }),
    },
    ...(unreadMessages === null ? [] : [messagesLink(t, unreadMessages)]),
    ...(of.isHeard || details.hearings.length > 0 ? [hearingLink(t, details, of.language)] : []),
    { to: '/cases/$caseId/outcome', label: t('ownCase.link.outcome'), ...outcomeWords(t, details) },
    {
      to: '/cases/$caseId/people',
      label: t(acts ? 'ownCase.link.people' : 'ownCase.link.helpers'),
      about: people > 0 ? t('ownCase.about.people', { count: people }) : t('ownCase.about.noPeople'),
    },
    { to: '/cases/$caseId/address', label: t('ownCase.link.address'), about: t('ownCase.about.address') },
    ...(withdraws && acts
      ? [
          {
            to: '/cases/$caseId/withdraw' as const,
            label: t('ownCase.link.withdraw'),
            about: t('ownCase.about.withdraw'),
          },
        ]
      : []),
  ];
}

function messagesLink(t: TFunction, unread: number): CaseLink {
  return {
    to: '/cases/$caseId/messages',
    label: t('ownCase.link.messages'),
    about: unread > 0 ? t('ownCase.about.unread', { count: unread }) : t('ownCase.about.noMessages'),
    strong: unread > 0,
  };
}

function hearingLink(t: TFunction, { hearings, hearingDates, ended }: OwnCase, language: Language): CaseLink {
  const hearing = hearings.findLast(({ state }) => state === 'planned' || state === 'held');
  const chooses = !ended && hearingDates.some(({ open, own }) => open && own === null);
  const about = hearing
    ? t('ownCase.about.hearing', { date: plainDay(hearing.on, language) })
    : t('ownCase.about.noHearing');
  return {
    to: '/cases/$caseId/hearing',
    label: t('ownCase.link.hearing'),
    about: chooses ? t('ownCase.about.chooseDay') : about,
    strong: chooses,
  };
}

function outcomeWords(t: TFunction, details: OwnCase): { about: string; strong: boolean } {
  const { admissibility, advice, decision, ended } = details;
  const decided = admissibility !== null && admissibility.outcome !== 'admitted';
  const there = decided || advice !== null || decision !== null || hasPromises(details) || ended;
  return { about: t(there ? 'ownCase.about.outcome' : 'ownCase.about.noOutcome'), strong: there };
}

function hasPromises({ mediation, commitments }: OwnCase): boolean {
  return (mediation?.offers.length ?? 0) + (commitments?.length ?? 0) > 0;
}
