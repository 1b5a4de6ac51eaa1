import path from 'node:path';
import { projectFolder } from './project-folder.js';

/** A path as people know it: from the project when it is in there, whole otherwise. */
export function shortPath(place: string, folder: string = projectFolder()): string {
  const relative = path.relative(folder, place);
  return relative === '' || relative.startsWith('..') || path.isAbsolute(relative) ? place : relative;
}
