import { type ReactNode } from 'react';
import { sizeWords } from '../../../files/size-words.js';
import { type OwnPiecesQuery } from '../../../graphql/generated/graphql.js';
import { hasCommittee } from '../../../host/has-committee.js';
import { useTenantHost } from '../../../host/host-context.js';
import { useWords } from '../../../texts/use-words.js';
import { plainDay } from '../../../ui/days.js';
import { Disclosure } from '../../../ui/disclosure.js';
import { TypedText } from '../../../ui/prose.js';
import { pieceLines } from './piece-lines.js';

export type OwnPiece = NonNullable<OwnPiecesQuery['case']>['pieces'][number];

/** One piece: its number and name, whose it is, who saw it, and what it says. */
export function PieceView({ piece, name, own }: { piece: OwnPiece; name: string; own: boolean }): ReactNode {
  const { t, language } = useWords();
  const host = useTenantHost();
  const { number, kind, side, receivedOn, content } = piece;
  const title = content?.title ?? t(`ownPieces.kinds.${kind}`);
  const date = plainDay(receivedOn, language);
  const from = side === 'complainant' && !own ? 'helped' : side;
  const lines = pieceLines(piece).filter(({ kind: what }) => hasCommittee(host) || what !== 'notShown');
  return (
    <article className="wh-own__piece" aria-labelledby={`piece-${number}`}>
      <h2 id={`piece-${number}`}>{t('ownPieces.numbered', { number, title })}</h2>
      <p>{t(`ownPieces.from.${from}`, { date, name })}</p>
      {lines.map((line) => (
        <p key={line.kind} className="wh-muted">
          <LineWords line={line} name={name} />
        </p>
      ))}
      {content ? <PieceContent piece={piece} content={content} /> : <p>{t('ownPieces.hidden')}</p>}
    </article>
  );
}

function LineWords({ line, name }: { line: ReturnType<typeof pieceLines>[number]; name: string }): ReactNode {
  const { t, language } = useWords();
  switch (line.kind) {
    case 'seen':
    case 'notShown':
      return t(`ownPieces.${line.kind}`, { name });
    case 'shownSince':
    case 'shownByPost':
      return t(`ownPieces.${line.kind}`, { name, date: plainDay(line.on, language) });
    case 'state':
      return t(`ownPieces.states.${line.state}`);
    case 'late':
      return `${t('ownPieces.late')} ${line.leave ? t(`ownPieces.leave.${line.leave}`) : ''}`;
    default:
      return t('ownPieces.reasons', { reasons: line.reasons });
  }
}

function PieceContent({ piece, content }: { piece: OwnPiece; content: NonNullable<OwnPiece['content']> }): ReactNode {
  const { t } = useWords();
  const { number } = piece;
  return (
    <>
      {content.text ? (
        <Disclosure summary={t('ownPieces.read')} spoken={t('ownPieces.readNamed', { number })}>
          <TypedText>{content.text}</TypedText>
        </Disclosure>
      ) : null}
      {content.attachments.length > 0 ? (
        <ul className="wh-own__files">
          {content.attachments.map(({ id, name, size }) => (
            <li key={id}>
              <a href={`/files/${id}`} download>
                {t('ownPieces.file', { name })}
              </a>{' '}
              ({sizeWords(t, size)})
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
