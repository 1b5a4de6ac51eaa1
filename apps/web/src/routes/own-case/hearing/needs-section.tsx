import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { longDay } from '../../../ui/days.js';
import { TypedText } from '../../../ui/prose.js';
import { PartLink } from '../details/part.js';
import { type HearingCase, isAhead, type OwnNeeds } from './hearing-types.js';

/** What was asked for, and the way to change it as long as that can be. */
export function NeedsSection({ found }: { found: HearingCase }): ReactNode {
  const { t } = useWords();
  const needs = found.hearingNeeds.find(({ side }) => side === 'complainant');
  if (found.ended && !needs) return null;
  return (
    <section className="wh-section" aria-labelledby="needs">
      <h2 id="needs">{t('ownHearing.needsHeading')}</h2>
      {needs ? <Asked needs={needs} /> : <p>{t('ownHearing.needsNone')}</p>}
      {isAhead(found) ? (
        <p className="wh-button-row">
          <PartLink part={{ part: 'help' }} kind="secondary">
            {t(needs ? 'ownHearing.needsChange' : 'ownHearing.needsOpen')}
          </PartLink>
        </p>
      ) : (
        <p className="wh-muted">{t(found.ended ? 'ownHearing.over' : 'ownHearing.needsClosed')}</p>
      )}
    </section>
  );
}

function Asked({ needs }: { needs: OwnNeeds }): ReactNode {
  const { t, language } = useWords();
  const { interpreter, helpLabels, note } = needs;
  const asked = [...(interpreter ? [t('ownHearing.needsInterpreter', { language: interpreter })] : []), ...helpLabels];
  if (asked.length === 0 && !note) return <p>{t('ownHearing.needsNothing')}</p>;
  return (
    <>
      <p>{t('ownHearing.needsSaid', { date: longDay(needs.saidOn, language) })}</p>
      <ul>
        {asked.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      {note ? <TypedText>{note}</TypedText> : null}
    </>
  );
}
