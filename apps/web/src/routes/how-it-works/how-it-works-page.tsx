import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useAsk } from '../../api/use-ask.js';
import { Loaded } from '../../frame/loaded.js';
import { type HowItWorksQuery } from '../../graphql/generated/graphql.js';
import { useWords } from '../../texts/use-words.js';
import { buttonClass } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { howItWorksDocument } from './how-it-works.graphql.js';

type Regulation = HowItWorksQuery['regulation'];
type Section = Regulation['howItWorks']['sections'][number];

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
      <Loaded query={query}>{(data) => <Explanation regulation={data.regulation} />}</Loaded>
    </Page>
  );
}

function Explanation({ regulation }: { regulation: Regulation }): ReactNode {
  const { t } = useWords();
  const { sections } = regulation.howItWorks;
  return (
    <div className="wh-with-aside">
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
      <div>
        {sections.map((section) => (
          <SectionText key={section.id} section={section} />
        ))}
        <section className="wh-section">
          <h2>{t('howItWorks.nextHeading')}</h2>
          <p className="wh-button-row">
            <Link to="/check" className={buttonClass('primary')}>
              {t('front.check')}
            </Link>
            <Link to="/sign-in">{t('front.signIn')}</Link>
          </p>
        </section>
      </div>
    </div>
  );
}

function SectionText({ section }: { section: Section }): ReactNode {
  return (
    <section className="wh-section">
      <h2 id={section.id} tabIndex={-1}>
        {section.heading}
      </h2>
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
