import { type ReactNode } from 'react';
import { type TextSection } from '../texts/page-texts.js';

/** Headings with what belongs to them. */
export function TextSections({ sections }: { sections: readonly TextSection[] }): ReactNode {
  return sections.map(({ heading, text, items }) => (
    <section key={heading} className="wh-section">
      <h2>{heading}</h2>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {items.length > 0 ? (
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      ) : null}
    </section>
  ));
}
