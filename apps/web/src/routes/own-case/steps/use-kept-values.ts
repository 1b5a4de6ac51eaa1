import { useEffect, useRef, useState } from 'react';
import { ask } from '../../../api/ask.js';
import { newClientKey } from '../../../api/client-key.js';
import { asFailure, type Failure } from '../../../api/failure.js';
import { type KeptFile } from '../../../files/kept-file.js';
import { discardStepDraftDocument, saveStepDraftDocument, stepDraftDocument } from './step.graphql.js';
import { filesIn, isAnything, readValues, type Values } from './step-values.js';

/** How it stands with keeping what somebody types: with the committee, so that it survives this device. */
export type Keeping = 'nothing' | 'restored' | 'saving' | 'saved' | 'failed' | 'signedOut' | 'tooLong' | 'elsewhere';

export interface KeptValues {
  values: Values;
  keeping: Keeping;
  change: (changes: Values) => void;
  /** Adds a file that came through, whatever else was typed meanwhile. */
  add: (name: string, file: KeptFile) => void;
  /** After a change in another place: what stands here is kept from now on. */
  keepThis: () => void;
  /** The same the other way round: what was saved there comes here. */
  takeOther: () => void;
  /** The step was taken: there is nothing to go on with. */
  forget: () => Promise<void>;
}

export interface DraftPlace {
  caseId: string;
  step: string;
}

export interface SavedDraft {
  content: string;
  version: number;
}

/** Nobody waits for a saving, so it comes a moment after the last key. */
const pause = 800;
/** At most so many bytes, as the API keeps. */
const longest = 64_000;

export async function readSavedDraft({ caseId, step }: DraftPlace): Promise<SavedDraft | null> {
  return (await ask(stepDraftDocument, { caseId, step })).draft;
}

/**
 * What somebody types on the form of a step, kept at the committee one saving at a time. What is on the screen always
 * stays, whatever happens to the saving.
 */
export function useKeptValues(place: DraftPlace | undefined, saved: SavedDraft | null): KeptValues {
  const [values, setValues] = useState<Values>(() => readValues(saved?.content ?? ''));
  const [keeping, setKeeping] = useState<Keeping>(isAnything(values) ? 'restored' : 'nothing');
  const version = useRef(saved?.version ?? 0);
  const latest = useRef(values);
  const timer = useRef<number>(undefined);
  const line = useRef<Promise<void>>(Promise.resolve());
  const done = useRef(false);

  async function save(): Promise<void> {
    if (!place || done.current) return;
    const content = JSON.stringify(latest.current);
    if (new TextEncoder().encode(content).length > longest) return setKeeping('tooLong');
    try {
      const input = { ...place, clientKey: newClientKey(), content, expectedVersion: version.current };
      version.current = (await ask(saveStepDraftDocument, { input })).saveDraft.version;
      setKeeping('saved');
    } catch (error) {
      setKeeping(keepingAfter(asFailure(error)));
    }
  }

  function saveSoon(after = pause): void {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      timer.current = undefined;
      line.current = line.current.then(save);
    }, after);
  }

  function change(changes: Values): void {
    latest.current = { ...latest.current, ...changes };
    setValues(latest.current);
    if (!place || keeping === 'elsewhere') return;
    setKeeping('saving');
    saveSoon();
  }

  async function fromOther(takes: boolean): Promise<void> {
    if (!place) return;
    try {
      const other = await readSavedDraft(place);
      version.current = other?.version ?? 0;
      if (takes) {
        latest.current = readValues(other?.content ?? '');
        setValues(latest.current);
        setKeeping('restored');
      } else saveSoon(0);
    } catch (error) {
      setKeeping(keepingAfter(asFailure(error)));
    }
  }

  async function forget(): Promise<void> {
    done.current = true;
    window.clearTimeout(timer.current);
    await line.current;
    if (!place || version.current === 0) return;
    // A draft that stays behind goes by itself after 30 days, so nobody has to hear of it.
    await ask(discardStepDraftDocument, { input: { ...place, clientKey: newClientKey() } }).catch(() => undefined);
  }

  // Whoever leaves within the pause loses nothing either.
  const leave = useRef<() => void>(() => undefined);
  useEffect(() => {
    leave.current = () => {
      if (timer.current !== undefined) void save();
    };
  });
  useEffect(() => () => leave.current(), []);

  return {
    values,
    keeping,
    change,
    add: (name, file) => change({ [name]: JSON.stringify([...filesIn(latest.current, name), file]) }),
    keepThis: () => void fromOther(false),
    takeOther: () => void fromOther(true),
    forget,
  };
}

function keepingAfter(failure: Failure): Keeping {
  if (failure.code === 'VERSION_CONFLICT') return 'elsewhere';
  // In a case that is not there any more for whoever asks, the session is gone or belongs to somebody else.
  if (failure.code === 'NOT_SIGNED_IN' || failure.code === 'NOT_FOUND') return 'signedOut';
  return 'failed';
}
