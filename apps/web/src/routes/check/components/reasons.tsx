import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { type Advice } from '../result-action.js';

interface ReasonsProps {
  heading: string;
  grounds: Advice['grounds'];
  showsWhatNow?: boolean;
}

/** Grounds of the regulation, each with the place where it stands. */
export function Reasons({ heading, grounds, showsWhatNow = false }: ReasonsProps): ReactNode {
  const { t } = useWords();
  if (grounds.length === 0) return null;
  return (
    <section className="wh-section">
      <h2>{heading}</h2>
      {grounds.map((ground) => (
        <div key={ground.ground} className="wh-reason">
          <h3>{ground.title}</h3>
          <p>{ground.explanation}</p>
          {showsWhatNow ? <p>{ground.whatNow}</p> : null}
          <p className="wh-source">{t('check.source', { source: ground.source })}</p>
        </div>
      ))}
    </section>
  );
}
