import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useAsk } from '../../api/use-ask.js';
import { Loaded } from '../../frame/loaded.js';
import { type FullRegulationQuery } from '../../graphql/generated/graphql.js';
import { useWords } from '../../texts/use-words.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { ArticleText } from './components/article.js';
import { Versions } from './components/versions.js';
import { regulationDocument } from './regulation.graphql.js';
import './regulation.css';
import { type Section } from './sections.js';

const route = getRouteApi('/tenant/regulation');

/** Every rule of the regulation in plain words, in the version of now or another one. */
export function RegulationPage(): ReactNode {
  const { t, language } = useWords();
  const { version } = route.useSearch();
  const query = useAsk(regulationDocument, { language, ...(version === undefined ? {} : { version }) });
  const text = query.data?.regulation.fullText;
  return (
    <Page
      wide
      title={text?.title ?? t('regulation.menu')}
      lead={text?.intro.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    >
      <Loaded query={query}>{(data) => <WholeText data={data} />}</Loaded>
    </Page>
  );
}

function WholeText({ data }: { data: FullRegulationQuery }): ReactNode {
  const { t } = useWords();
  const { fullText, version } = data.regulation;
  useEffect(goToArticle, []);
  return (
    <>
      <Versions versions={data.regulationVersions} shown={version} />
      <WaysOn website={data.regulation.sourceWebsite} />
      <div className="wh-with-aside">
        <Contents sections={fullText.sections} />
        <div>
          {fullText.sections.map((section) => (
            <ArticleText key={section.id} section={section} />
          ))}
          <p className="wh-screen-only">
            <a href="#contents">{t('regulation.backToContents')}</a>
          </p>
        </div>
      </div>
    </>
  );
}

/** The text comes later than the page: who followed a link to an article is brought there once it is here. */
function goToArticle(): void {
  const article = window.location.hash && document.getElementById(window.location.hash.slice(1));
  if (article) {
    article.scrollIntoView();
    article.focus({ preventScroll: true });
  }
}

function WaysOn({ website }: { website: string | null | undefined }): ReactNode {
  const { t } = useWords();
  return (
    <div className="wh-regulation__ways wh-screen-only">
      <Button kind="secondary" onClick={() => window.print()}>
        {t('regulation.print')}
      </Button>
      <Link to="/how-it-works">{t('regulation.short')}</Link>
      {website ? (
        <a href={website} rel="noreferrer">
          {t('regulation.original', { host: new URL(website).hostname })}
        </a>
      ) : null}
    </div>
  );
}

function Contents({ sections }: { sections: readonly Section[] }): ReactNode {
  const { t } = useWords();
  return (
    <nav className="wh-contents wh-regulation__contents" aria-label={t('regulation.contents')}>
      <p className="wh-contents__title" id="contents" tabIndex={-1}>
        {t('regulation.contents')}
      </p>
      <ul role="list">
        {sections.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`}>{heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
