import { type ReactNode } from 'react';
import { saidRule } from '../../how-it-works/said-rule.js';
import { type Section } from '../sections.js';

/** One article: its rules, each with its number in front and its place in the source behind. */
export function ArticleText({ section: { id, heading, paragraphs, items } }: { section: Section }): ReactNode {
  return (
    <section className="wh-section wh-regulation__article" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {heading}
      </h2>
      {paragraphs.map((paragraph) => (
        <Said key={paragraph} as="p" text={paragraph} />
      ))}
      {items.length > 0 ? (
        <ul className="wh-regulation__rules" role="list">
          {items.map((item) => (
            <Rule key={item} item={item} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function Rule({ item }: { item: string }): ReactNode {
  const space = item.indexOf(' ');
  return (
    <li>
      <span className="wh-regulation__number">{item.slice(0, space)} </span>
      <Said as="span" text={item.slice(space + 1)} />
    </li>
  );
}

function Said({ as: Tag, text: said }: { as: 'p' | 'span'; text: string }): ReactNode {
  const { text, source } = saidRule(said);
  return (
    <Tag>
      {text}
      {source ? <span className="wh-rules__source"> {source}</span> : null}
    </Tag>
  );
}
