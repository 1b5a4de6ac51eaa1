import { useEffect, useRef, useState } from 'react';
import { type FilePlace } from './file-place.js';
import { type KeptFile } from './kept-file.js';
import { sendFile } from './send-file.js';
import { type Upload, Uploader } from './uploader.js';

export interface ChosenFiles {
  readonly uploads: readonly Upload[];
  readonly uploader: Uploader;
}

/** The files of one form, which go to this place as soon as they are chosen. What arrived goes to `whenSent`. */
export function useFiles(place: FilePlace, whenSent: (file: KeptFile) => void): ChosenFiles {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const latest = useRef(whenSent);
  useEffect(() => {
    latest.current = whenSent;
  });
  const [uploader] = useState(() => {
    const made: Uploader = new Uploader({
      place: async () => place,
      send: sendFile,
      changed: () => setUploads(made.uploads),
      arrived: (file) => latest.current(file),
    });
    return made;
  });
  return { uploads, uploader };
}
