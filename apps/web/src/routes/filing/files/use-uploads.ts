import { useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { ask } from '../../../api/ask.js';
import { newClientKey } from '../../../api/client-key.js';
import { asFailure, type Failure } from '../../../api/failure.js';
import { useAsk } from '../../../api/use-ask.js';
import { draftKeeper } from '../../../draft/draft-keeper.js';
import { useDraft } from '../../../draft/use-draft.js';
import { type Upload } from '../../../files/uploader.js';
import { type DraftFilesQuery } from '../../../graphql/generated/graphql.js';
import { draftFilesDocument, removeDraftFileDocument } from './files.graphql.js';
import { uploader, uploadsNow } from './uploads.js';

const listKey = [draftFilesDocument.toString()];

/** The files that the committee has with this draft. */
export function useDraftFiles(): UseQueryResult<DraftFilesQuery, Failure> {
  const queryClient = useQueryClient();
  const { code = '' } = useDraft();
  const uploads = useSyncExternalStore(uploadsNow.subscribe, uploadsNow.now);
  const done = uploads.filter(({ state }) => state === 'done').length;
  useEffect(() => {
    if (done > 0) void queryClient.invalidateQueries({ queryKey: listKey });
  }, [done, queryClient]);
  return useAsk(draftFilesDocument, { code }, { enabled: code !== '' });
}

export interface DraftUploads {
  readonly kept: NonNullable<DraftFilesQuery['draft']>['files'];
  readonly uploads: readonly Upload[];
  readonly failure: Failure | undefined;
  remove(fileId: string): void;
}

export function useUploads(): DraftUploads {
  const queryClient = useQueryClient();
  const kept = useDraftFiles().data?.draft?.files ?? [];
  const uploads = useSyncExternalStore(uploadsNow.subscribe, uploadsNow.now);
  const [failure, setFailure] = useState<Failure>();

  async function remove(fileId: string): Promise<void> {
    setFailure(undefined);
    try {
      const code = draftKeeper.now().code ?? '';
      await ask(removeDraftFileDocument, { input: { clientKey: newClientKey(), code, fileId } });
      uploader.forget(fileId);
      await queryClient.invalidateQueries({ queryKey: listKey });
    } catch (error) {
      setFailure(asFailure(error));
    }
  }

  return { kept, uploads, failure, remove: (fileId) => void remove(fileId) };
}
