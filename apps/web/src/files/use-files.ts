import { useRef, useState } from 'react';
import { newClientKey } from '../api/client-key.js';
import { FileNotSent, type FileTrouble, sendFile } from './send-file.js';
import { type SentFile } from './sent-file.js';

/** A file on its way, or one that did not get through. */
export interface FileUnderWay {
  key: string;
  file: File;
  percent: number;
  trouble: FileTrouble | undefined;
}

export interface ChosenFiles {
  underWay: readonly FileUnderWay[];
  add: (files: readonly File[]) => void;
  again: (key: string) => void;
  drop: (key: string) => void;
}

/** Sends chosen files to an address one by one, each with its progress. What came through goes to `whenSent`. */
export function useFiles(address: string, whenSent: (file: SentFile) => void): ChosenFiles {
  const [underWay, setUnderWay] = useState<readonly FileUnderWay[]>([]);
  const stops = useRef(new Map<string, AbortController>());
  const line = useRef<Promise<void>>(Promise.resolve());

  function change(key: string, changes: Partial<FileUnderWay>): void {
    setUnderWay((known) => known.map((one) => (one.key === key ? { ...one, ...changes } : one)));
  }

  function drop(key: string): void {
    stops.current.get(key)?.abort();
    stops.current.delete(key);
    setUnderWay((known) => known.filter((one) => one.key !== key));
  }

  async function send(key: string, file: File): Promise<void> {
    const stop = stops.current.get(key);
    if (!stop) return;
    const onProgress = (percent: number): void => change(key, { percent });
    try {
      const sent = await sendFile({ file, address, clientKey: key, onProgress, signal: stop.signal });
      if (stops.current.has(key)) whenSent(sent);
      drop(key);
    } catch (error) {
      change(key, { trouble: error instanceof FileNotSent ? error.trouble : 'other' });
    }
  }

  function begin(key: string, file: File): void {
    stops.current.set(key, new AbortController());
    line.current = line.current.then(() => send(key, file));
  }

  function add(files: readonly File[]): void {
    const chosen = files.map((file) => ({ key: newClientKey(), file, percent: 0, trouble: undefined }));
    setUnderWay((known) => [...known, ...chosen]);
    for (const { key, file } of chosen) begin(key, file);
  }

  function again(key: string): void {
    const found = underWay.find((one) => one.key === key);
    if (!found) return;
    change(key, { trouble: undefined, percent: 0 });
    begin(key, found.file);
  }

  return { underWay, add, again, drop };
}
