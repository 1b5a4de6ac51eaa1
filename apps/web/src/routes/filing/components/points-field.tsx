import { type ReactNode, useState } from 'react';
import { draftKeeper } from '../../../draft/draft-keeper.js';
import { useWords } from '../../../texts/use-words.js';
import { Button } from '../../../ui/button.js';
import { TextArea } from '../../../ui/text-area.js';
import { longestPoint, mostPoints, pointFields, pointsOf } from '../points.js';
import { type OneFieldProps } from './answer.js';

/** The points of a complaint that has several; one field more at a time. */
export function PointsField({ draft, field }: OneFieldProps): ReactNode {
  const { t } = useWords();
  const [points, setPoints] = useState(() => [...pointsOf(draft.fields), ''].slice(0, mostPoints));

  function change(at: number, text: string): void {
    const next = points.map((point, place) => (place === at ? text : point));
    setPoints(next);
    draftKeeper.now().change({ fields: pointFields(next) });
  }

  return (
    <>
      <p>{field.hint}</p>
      {points.map((point, at) => (
        <TextArea
          key={`point-${at + 1}`}
          id={at === 0 ? field.id : `${field.id}-${at + 1}`}
          label={t('filing.pages.points.label', { number: at + 1 })}
          error={point.length > longestPoint ? field.error : undefined}
          optional
          rows={3}
          maxLength={longestPoint}
          value={point}
          onChange={(text) => change(at, text)}
        />
      ))}
      {points.length < mostPoints ? (
        <p>
          <Button kind="secondary" onClick={() => setPoints([...points, ''])}>
            {t('filing.pages.points.more')}
          </Button>
        </p>
      ) : null}
    </>
  );
}
