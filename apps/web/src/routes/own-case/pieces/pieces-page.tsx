import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useAsk } from '../../../api/use-ask.js';
import { refusalWords } from '../../../frame/failure-words.js';
import { type OwnPiecesQuery } from '../../../graphql/generated/graphql.js';
import { useWords } from '../../../texts/use-words.js';
import { buttonClass } from '../../../ui/button.js';
import { ForParty, OwnPage } from '../components/own-case-frame.js';
import { actsForComplainant } from '../overview/asked.js';
import { ownPiecesDocument } from './pieces.graphql.js';
import { PieceView } from './piece-view.js';
import '../own-case.css';

type Found = NonNullable<OwnPiecesQuery['case']>;

/** Everything that was laid before the committee, by the numbers that both sides use. */
export function PiecesPage(): ReactNode {
  return (
    <ForParty>
      {(caseId, viewer) => <Pieces key={caseId} caseId={caseId} own={actsForComplainant(viewer.roles)} />}
    </ForParty>
  );
}

function Pieces({ caseId, own }: { caseId: string; own: boolean }): ReactNode {
  const { t } = useWords();
  const query = useAsk(ownPiecesDocument, { id: caseId });
  return (
    <OwnPage caseId={caseId} title={t('ownPieces.title')} lead={t('ownPieces.lead')} query={query}>
      {(found) => (
        <>
          <Adding found={found} />
          {found.pieces.length === 0 ? <p>{t('ownPieces.empty')}</p> : null}
          <ol className="wh-own__pieces">
            {found.pieces.map((piece) => (
              <li key={piece.id}>
                <PieceView piece={piece} name={found.participant.name} own={own} />
              </li>
            ))}
          </ol>
        </>
      )}
    </OwnPage>
  );
}

/** What can be added now. Why not is said only to those who sometimes can. */
function Adding({ found: { id, steps } }: { found: Found }): ReactNode {
  const { t } = useWords();
  const piece = steps.find(({ step }) => step === 'submitPiece');
  const reply = steps.find(({ step }) => step === 'submitReply');
  return (
    <>
      <p className="wh-button-row">
        {reply?.open ? (
          <Link to="/cases/$caseId/do/$step" params={{ caseId: id, step: 'submitReply' }} className={buttonClass()}>
            {t('ownPieces.reply')}
          </Link>
        ) : null}
        {piece?.open ? (
          <Link
            to="/cases/$caseId/do/$step"
            params={{ caseId: id, step: 'submitPiece' }}
            className={buttonClass(reply?.open ? 'secondary' : 'primary')}
          >
            {t('ownPieces.add')}
          </Link>
        ) : null}
      </p>
      {piece && !piece.open ? (
        <p className="wh-muted">{t('ownPieces.addNotNow', { reason: refusalWords(t, piece.reason) })}</p>
      ) : null}
    </>
  );
}
