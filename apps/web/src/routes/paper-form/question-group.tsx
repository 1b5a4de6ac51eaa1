import { type ReactNode } from 'react';
import { type PaperFormQuery } from '../../graphql/generated/graphql.js';

export type PaperForm = PaperFormQuery['regulation']['paperForm'];
type Group = PaperForm['groups'][number];
type Question = Group['questions'][number];

/** Questions that belong together, each with room for the answer. */
export function QuestionGroup({ group }: { group: Group }): ReactNode {
  return (
    <section className="wh-paper__group">
      <h2>{group.heading}</h2>
      {group.questions.map((question) => (
        <QuestionRoom key={question.label} question={question} />
      ))}
    </section>
  );
}

function QuestionRoom({ question }: { question: Question }): ReactNode {
  const { label, hint, options, lines } = question;
  return (
    <div className="wh-paper__question">
      <p className="wh-paper__label">{label}</p>
      {hint ? <p className="wh-paper__hint">{hint}</p> : null}
      {options ? (
        <ul className="wh-paper__options">
          {options.map((option) => (
            <li key={option}>{option}</li>
          ))}
        </ul>
      ) : null}
      <div className="wh-paper__lines" aria-hidden="true">
        {Array.from({ length: lines }, (_, line) => (
          <span key={line} />
        ))}
      </div>
    </div>
  );
}
