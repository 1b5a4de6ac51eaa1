import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { signIn } from '../../../api/session.js';
import { useAsk } from '../../../api/use-ask.js';
import { type Receipt } from '../../../draft/receipt.js';
import { type FiledCaseQuery } from '../../../graphql/generated/graphql.js';
import { useWords } from '../../../texts/use-words.js';
import { readViewerAnew, useViewer } from '../../../viewer/use-viewer.js';
import { filedCaseDocument } from '../filing.graphql.js';

export type FiledDeadline = NonNullable<FiledCaseQuery['case']>['deadlines'][number];

export interface OwnCase {
  readonly state: 'loading' | 'signedIn' | 'unknown';
  readonly deadlines: readonly FiledDeadline[];
}

/**
 * Signs in whoever just filed, so that the days of the case can be told at once. Somebody who was signed in already, as a member
 * of staff perhaps, stays who he is.
 */
export function useOwnCase(receipt: Receipt): OwnCase {
  const { language } = useWords();
  const viewer = useViewer();
  const who = viewer.data?.viewer;
  const failed = useSigningIn(receipt, who === null);
  const own = who?.caseId === receipt.caseId;
  const { isPending, data } = useAsk(filedCaseDocument, { id: receipt.caseId, language }, { enabled: own });
  if (own) return { state: isPending ? 'loading' : 'signedIn', deadlines: deadlinesOf(data) };
  const unknown = failed || viewer.isError || Boolean(who);
  return { state: unknown ? 'unknown' : 'loading', deadlines: [] };
}

function deadlinesOf(answer: FiledCaseQuery | undefined): readonly FiledDeadline[] {
  return answer?.case?.deadlines ?? [];
}

/** Signs in once, when nobody is signed in; answers whether that did not work. */
function useSigningIn({ loginCode, password }: Receipt, wanted: boolean): boolean {
  const queryClient = useQueryClient();
  const [failed, setFailed] = useState(false);
  const tried = useRef(false);

  useEffect(() => {
    async function enter(): Promise<void> {
      const answer = await signIn({ kind: 'complainant', code: loginCode, password });
      if (answer.kind === 'signedIn') await readViewerAnew(queryClient);
      else setFailed(true);
    }
    if (!wanted || tried.current) return;
    tried.current = true;
    enter().catch(() => setFailed(true));
  }, [wanted, loginCode, password, queryClient]);

  return failed;
}
