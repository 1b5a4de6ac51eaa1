import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { Icon } from '../../../ui/icon.js';
import { briefly, saidRule } from '../said-rule.js';
import { type Section } from '../sections.js';

/** The parts of the page that are the way a complaint goes, in its order. */
const stops: readonly string[] = ['before', 'filing', 'next', 'hearing', 'outcome'];

/** The way of a complaint at a glance: what each part of the page begins with. How long it takes is told, never promised. */
export function Road({ sections }: { sections: readonly Section[] }): ReactNode {
  const { t } = useWords();
  const steps = stops.flatMap((id) => sections.find((section) => section.id === id) ?? []);
  const expected = sections.find(({ id }) => id === 'duration')?.items ?? [];
  return (
    <section className="wh-road" aria-labelledby="road">
      <h2 id="road">{t('howItWorks.road')}</h2>
      <ol className="wh-road__steps">
        {steps.map((step) => (
          <li key={step.id} className="wh-road__step">
            <a className="wh-road__link" href={`#${step.id}`}>
              {step.heading}
            </a>
            <p className="wh-road__text">{firstWords(step)}</p>
          </li>
        ))}
      </ol>
      {expected.length > 0 ? (
        <div className="wh-expectation">
          <Icon name="clock" />
          <div>
            <p className="wh-strong">{t('howItWorks.expectation')}</p>
            {expected.map((item) => (
              <p key={item}>{saidRule(item).text}</p>
            ))}
          </div>
        </div>
      ) : null}
    </section>
  );
}

function firstWords({ items, paragraphs }: Section): string {
  return briefly(saidRule(items[0] ?? paragraphs[0] ?? '').text);
}
