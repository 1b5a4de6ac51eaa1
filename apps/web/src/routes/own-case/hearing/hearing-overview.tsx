import { type ReactNode } from 'react';
import { type OwnHearingQuery } from '../../../graphql/generated/graphql.js';
import { useWords } from '../../../texts/use-words.js';
import { longDay } from '../../../ui/days.js';
import { Notice } from '../../../ui/notice.js';
import { Page } from '../../../ui/page.js';
import { BackToCase } from '../details/own-page.js';
import { type HearingCase, heldIn, plannedIn } from './hearing-types.js';
import { NeedsSection } from './needs-section.js';
import { PersonsSection } from './persons-section.js';
import { PlannedHearing } from './planned-hearing.js';
import { ProposedDays } from './proposed-days.js';

type Section = OwnHearingQuery['regulation']['howItWorks']['sections'][number];

interface HearingOverviewProps {
  found: HearingCase;
  /** What was just done, in words. */
  done: string | undefined;
  /** What the regulation says of a hearing. */
  about: Section | undefined;
}

export function HearingOverview({ found, done, about }: HearingOverviewProps): ReactNode {
  const { t } = useWords();
  const planned = plannedIn(found);
  return (
    <Page title={t('ownHearing.title')} above={<BackToCase caseId={found.id} />} lead={<p>{t('ownHearing.lead')}</p>}>
      {done ? (
        <Notice key={done} tone="good" live takesFocus>
          <p>{done}</p>
        </Notice>
      ) : null}
      {planned ? <PlannedHearing found={found} hearing={planned} /> : <NothingPlanned found={found} />}
      <ProposedDays found={found} />
      <PersonsSection found={found} />
      <NeedsSection found={found} />
      {about ? <AboutHearing section={about} /> : null}
    </Page>
  );
}

function NothingPlanned({ found }: { found: HearingCase }): ReactNode {
  const { t, language } = useWords();
  const held = heldIn(found);
  if (held) {
    return <p>{t('ownHearing.held', { date: longDay(held.heldOn ?? held.on, language) })}</p>;
  }
  return <p>{t(found.ended ? 'ownHearing.over' : 'ownHearing.nothingPlanned')}</p>;
}

/** How it goes at a hearing; every sentence comes from the regulation. */
function AboutHearing({ section }: { section: Section }): ReactNode {
  const { t } = useWords();
  return (
    <section className="wh-section" aria-labelledby="about-hearing">
      <h2 id="about-hearing">{t('ownHearing.about')}</h2>
      {section.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {section.items.length > 0 ? (
        <ul>
          {section.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
