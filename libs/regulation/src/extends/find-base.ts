import { listed, type Problem } from '../read/problem.js';
import { isMap, type Values } from './resolve-extends.js';

/** A regulation that was handed in as a possible base. */
export interface PossibleBase {
  readonly file: string;
  /** Absent when its text cannot be read at all. */
  readonly value?: unknown;
}

export interface FoundBase {
  readonly value?: Values;
  readonly file?: string;
  readonly problems: Problem[];
}

/** The base that a patch names: that id, and exactly that version. One level: a base extends nothing itself. */
export function findBase(patch: Values, possible: readonly PossibleBase[]): FoundBase {
  const named = isMap(patch['extends']) ? patch['extends'] : {};
  const { base, version } = named;
  if (typeof base !== 'string' || typeof version !== 'string') {
    return { problems: [] };
  }
  if (base === patch['id'] && version === patch['inForceFrom']) {
    return wrong('The regulation extends itself.', 'Name another base, or take extends away.');
  }
  const family = possible.filter((one) => isMap(one.value) && one.value['id'] === base);
  if (family.length === 0) {
    const known = possible.flatMap(({ value }) => (isMap(value) ? String(value['id']) : []));
    return wrong(`The base "${base}" is not there.`, `Regulations that are there: ${listed(new Set(known))}.`, 'base');
  }
  const found = family.find(({ value }) => isMap(value) && value['inForceFrom'] === version);
  if (!found || !isMap(found.value)) {
    const versions = family.map(({ value }) => (isMap(value) ? String(value['inForceFrom']) : ''));
    return wrong(`The base "${base}" has no version ${version}.`, `Its versions: ${listed(versions)}.`, 'version');
  }
  return onOneLevel(found.file, found.value, String(patch['id']));
}

function onOneLevel(file: string, value: Values, id: string): FoundBase {
  const further = isMap(value['extends']) ? String(value['extends']['base']) : undefined;
  if (further === undefined) {
    return { file, value, problems: [] };
  }
  const base = String(value['id']);
  return further === id
    ? wrong(`"${id}" and "${base}" extend each other.`, 'Keep extends in one of the two.')
    : wrong(`The base "${base}" extends "${further}" itself.`, 'Extend a regulation that stands on its own.');
}

function wrong(message: string, remedy: string, key?: string): FoundBase {
  return { problems: [{ path: key === undefined ? ['extends'] : ['extends', key], message, remedy }] };
}
