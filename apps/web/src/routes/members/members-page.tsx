import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useAsk } from '../../api/use-ask.js';
import { Loaded } from '../../frame/loaded.js';
import { type MembersQuery } from '../../graphql/generated/graphql.js';
import { hasCommittee } from '../../host/has-committee.js';
import { useTenantHost } from '../../host/host-context.js';
import { useWords } from '../../texts/use-words.js';
import { buttonClass } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { MemberCard } from './member-card.js';
import { membersDocument } from './members.graphql.js';

/** Who sit in the committee; where there is none, it says so. */
export function MembersPage(): ReactNode {
  const { t } = useWords();
  const { scheme, name, shortName } = useTenantHost();
  const query = useAsk(membersDocument, {});
  if (!hasCommittee({ scheme })) {
    return (
      <Page title={t('members.title')} lead={<p>{t('members.noCommittee', { name: shortName })}</p>}>
        <Link to="/how-it-works" className={buttonClass('secondary')}>
          {t('members.howItWorks')}
        </Link>
      </Page>
    );
  }
  return (
    <Page title={t('members.title')} lead={<p>{t('members.lead', { name })}</p>}>
      <Loaded query={query}>{({ committee }) => <Members committee={committee} />}</Loaded>
      <p>{t('members.fair')}</p>
    </Page>
  );
}

function Members({ committee }: { committee: MembersQuery['committee'] }): ReactNode {
  const { t } = useWords();
  if (committee.members.length === 0) return <p>{t('members.empty')}</p>;
  return (
    <ul className="wh-members">
      {committee.members.map((member) => (
        <MemberCard key={`${member.seat} ${member.name}`} member={member} participants={committee.participants} />
      ))}
    </ul>
  );
}
