import { type TFunction } from 'i18next';
import { type FullRegulationQuery } from '../../graphql/generated/graphql.js';

export type Version = FullRegulationQuery['regulationVersions'][number];

/** Whether a version is of now, still to come, or over: it stands before, at, or behind the one of now. */
export function timeOf(versions: readonly Version[], version: string): 'now' | 'later' | 'earlier' {
  const place = versions.findIndex((one) => one.version === version);
  const now = versions.findIndex(({ isNow }) => isNow);
  return place === now ? 'now' : place > now ? 'later' : 'earlier';
}

/** Since when a version holds, inside a sentence. */
export function sinceWords(t: TFunction, { inForceFrom }: Version, inWords: (day: string) => string): string {
  return inForceFrom === null ? t('regulation.sinceFirstUse') : t('regulation.since', { day: inWords(inForceFrom) });
}

/** A version as something to choose. */
export function versionWords(
  t: TFunction,
  { versions, version }: { versions: readonly Version[]; version: Version },
  inWords: (day: string) => string,
): string {
  const time = timeOf(versions, version.version);
  const since = sinceWords(t, version, inWords);
  const until = version.inForceUntil === null ? '' : inWords(version.inForceUntil);
  return t(`regulation.${time}`, {
    since,
    until,
    day: version.inForceFrom === null ? '' : inWords(version.inForceFrom),
  });
}
