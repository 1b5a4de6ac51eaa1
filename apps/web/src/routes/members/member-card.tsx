import { type TFunction } from 'i18next';
import { type ReactNode } from 'react';
import { type MembersQuery } from '../../graphql/generated/graphql.js';
import { useWords } from '../../texts/use-words.js';
import { Facts } from '../../ui/facts.js';

type Committee = MembersQuery['committee'];
type Member = Committee['members'][number];
type Participants = Committee['participants'];

interface MemberCardProps {
  member: Member;
  participants: Participants;
}

/** One of the committee: the seat, by whose nomination, and what this member does besides. */
export function MemberCard({ member, participants }: MemberCardProps): ReactNode {
  const { t } = useWords();
  const { sidePositions, nominatedBy, name } = member;
  const positions = sidePositions.map((position) => t('members.sidePosition', { ...position }));
  const nominators = nominatedBy.map((nominator) => nominatorWords(t, nominator, participants));
  return (
    <li className="wh-member">
      <h2 className="wh-member__name">{name}</h2>
      <p className="wh-member__seat">{t(`members.seat.${seatOf(member)}`)}</p>
      <Facts
        facts={[
          { label: t('members.nominated'), value: nominators.join(t('members.and')) },
          {
            label: t('members.sidePositions'),
            value: positions.length > 0 ? positions.join('\n') : t('members.noSidePositions'),
          },
        ]}
      />
    </li>
  );
}

/** Regulations name the seat of the chair so; every other seat is a member's. */
function seatOf({ seat, capacity }: Member): 'chair' | 'member' | 'deputy' {
  if (capacity === 'deputy') return 'deputy';
  return seat === 'chair' ? 'chair' : 'member';
}

function nominatorWords(t: TFunction, { by, participant }: Member['nominatedBy'][number], all: Participants): string {
  const name = all.find(({ key }) => key === participant)?.name;
  if (name === undefined) return t(`members.nominator.${by}`);
  return by === 'rentersOrganisations' ? t('members.nominator.rentersOf', { name }) : name;
}
