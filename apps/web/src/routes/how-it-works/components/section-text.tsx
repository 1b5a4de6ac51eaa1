import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { Disclosure } from '../../../ui/disclosure.js';
import { saidRule } from '../said-rule.js';
import { type Section } from '../sections.js';

/** Long lists for who wants to know exactly; closed until somebody asks. */
const closed: readonly string[] = ['assumptions', 'inferred'];

/** One part of the page: every rule with the place where it stands. */
export function SectionText({ section }: { section: Section }): ReactNode {
  const { t } = useWords();
  const { id, heading, paragraphs, items } = section;
  return (
    <section className="wh-section">
      <h2 id={id} tabIndex={-1}>
        {heading}
      </h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {closed.includes(id) ? (
        <Disclosure
          summary={t('howItWorks.ourChoices', { count: items.length })}
          spoken={`${heading}: ${t('howItWorks.ourChoices', { count: items.length })}`}
        >
          <Rules items={items} />
        </Disclosure>
      ) : (
        <Rules items={items} />
      )}
    </section>
  );
}

function Rules({ items }: { items: readonly string[] }): ReactNode {
  if (items.length === 0) return null;
  return (
    <ul className="wh-rules">
      {items.map((item) => (
        <Rule key={item} item={item} />
      ))}
    </ul>
  );
}

function Rule({ item }: { item: string }): ReactNode {
  const { text, source } = saidRule(item);
  return (
    <li>
      {text}
      {source ? <span className="wh-rules__source"> {source}</span> : null}
    </li>
  );
}
