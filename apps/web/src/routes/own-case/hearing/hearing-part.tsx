import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { Page } from '../../../ui/page.js';
import { PartLink } from '../details/part.js';
import { type HearingCase } from './hearing-types.js';

/** What every form about the hearing gets. */
export interface HearingFormProps {
  found: HearingCase;
  /** In words what was done. */
  onDone: (words: string) => void;
}

export const longestText = 20_000;
export const longestLine = 300;

/** One question about the hearing, with the way back. */
export function HearingPart(props: { title: string; lead?: string; children: ReactNode }): ReactNode {
  const { title, lead, children } = props;
  const { t } = useWords();
  return (
    <Page
      key={title}
      title={title}
      above={<PartLink>{t('ownHearing.back')}</PartLink>}
      {...(lead ? { lead: <p>{lead}</p> } : {})}
    >
      {children}
    </Page>
  );
}
