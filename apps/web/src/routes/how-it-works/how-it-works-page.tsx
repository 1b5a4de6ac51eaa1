import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useAsk } from '../../api/use-ask.js';
import { Loaded } from '../../frame/loaded.js';
import { useWords } from '../../texts/use-words.js';
import { buttonClass } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { Road } from './components/road.js';
import { SectionText } from './components/section-text.js';
import { howItWorksDocument } from './how-it-works.graphql.js';
import { type Section } from './sections.js';

/** The regulation in plain words; every sentence comes from the regulation itself. */
export function HowItWorksPage(): ReactNode {
  const { t, language } = useWords();
  const query = useAsk(howItWorksDocument, { language });
  const words = query.data?.regulation.howItWorks;
  return (
    <Page
      wide
      title={words?.title ?? t('menu.howItWorks')}
      lead={words?.intro.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    >
      <Loaded query={query}>{(data) => <Explanation sections={data.regulation.howItWorks.sections} />}</Loaded>
    </Page>
  );
}

function Explanation({ sections }: { sections: readonly Section[] }): ReactNode {
  return (
    <>
      <Road sections={sections} />
      <WaysOn />
      <div className="wh-with-aside">
        <Contents sections={sections} />
        <div>
          {sections.map((section) => (
            <SectionText key={section.id} section={section} />
          ))}
          <EndOfPage />
        </div>
      </div>
    </>
  );
}

function Contents({ sections }: { sections: readonly Section[] }): ReactNode {
  const { t } = useWords();
  return (
    <nav className="wh-contents" aria-label={t('howItWorks.contents')}>
      <p className="wh-contents__title">{t('howItWorks.contents')}</p>
      <ol>
        {sections.map((section) => (
          <li key={section.id}>
            <a href={`#${section.id}`}>{section.heading}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function EndOfPage(): ReactNode {
  const { t } = useWords();
  return (
    <section className="wh-section">
      <h2>{t('howItWorks.nextHeading')}</h2>
      <WaysOn />
    </section>
  );
}

function WaysOn(): ReactNode {
  const { t } = useWords();
  return (
    <p className="wh-button-row">
      <Link to="/check" className={buttonClass('primary')}>
        {t('front.check')}
      </Link>
      <Link to="/regulation">{t('howItWorks.fullText')}</Link>
      <Link to="/paper-form">{t('howItWorks.paperForm')}</Link>
    </p>
  );
}
