import { type ReactNode } from 'react';
import { type ComplaintDraft } from '../../../draft/complaint-draft.js';
import { type DraftKeeper } from '../../../draft/draft-keeper.js';
import { useDraft } from '../../../draft/use-draft.js';
import { useWords } from '../../../texts/use-words.js';
import { Button } from '../../../ui/button.js';
import { Page } from '../../../ui/page.js';
import { type FilingFacts } from '../facts.js';
import { titleOf } from '../page-words.js';
import { everyPage, type FilingPage } from '../pages.js';
import { saidOn } from '../said.js';

interface ChooseVersionProps {
  facts: FilingFacts;
  versions: NonNullable<DraftKeeper['elsewhere']>;
}

/** Two windows wrote in the same field: both texts stand here until somebody chose. */
export function ChooseVersion({ facts, versions: { mine, theirs, contested } }: ChooseVersionProps): ReactNode {
  const { t } = useWords();
  const { choose } = useDraft();
  const pages = everyPage(facts, mine).filter((page) => contested.some((name) => isOn(page, name)));
  return (
    <Page title={t('filing.elsewhere.title')} lead={<p>{t('filing.elsewhere.lead')}</p>}>
      <Version facts={facts} pages={pages} draft={mine} heading={t('filing.elsewhere.mine')} />
      <p>
        <Button onClick={() => choose('mine')}>{t('filing.elsewhere.keepMine')}</Button>
      </p>
      <Version facts={facts} pages={pages} draft={theirs} heading={t('filing.elsewhere.theirs')} />
      <p>
        <Button kind="secondary" onClick={() => choose('theirs')}>
          {t('filing.elsewhere.keepTheirs')}
        </Button>
      </p>
    </Page>
  );
}

interface VersionProps {
  facts: FilingFacts;
  pages: readonly FilingPage[];
  draft: ComplaintDraft;
  heading: string;
}

function Version({ facts, pages, draft, heading }: VersionProps): ReactNode {
  const { t, language } = useWords();
  return (
    <section className="wh-section">
      <h2>{heading}</h2>
      <dl className="wh-answers">
        {pages.map((page) => (
          <div key={page.name} className="wh-answers__line">
            <dt>{titleOf(t, page)}</dt>
            <dd className="wh-typed-text">
              {saidOn(facts, draft, page, { t, language }).join('\n') || t('filing.check.nothing')}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Whether a part of the draft, such as `fields.description`, is filled in on this page. */
function isOn(page: FilingPage, part: string): boolean {
  const name = part.slice(part.indexOf('.') + 1);
  if (page.kind === 'question') return part === `answers.${page.question.fact}`;
  if (page.kind === 'contact') return ['email', 'phone', 'address'].includes(name);
  if (page.kind === 'points') return name.startsWith('point');
  return name === (page.kind === 'text' ? page.field : page.kind);
}
