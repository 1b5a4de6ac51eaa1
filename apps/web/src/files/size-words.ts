import { type TFunction } from 'i18next';

/** A size as people say it; in bytes. */
export function sizeWords(t: TFunction, size: number): string {
  const kilobytes = Math.max(1, Math.round(size / 1000));
  return kilobytes < 1000
    ? t('files.kilobytes', { count: kilobytes })
    : t('files.megabytes', { size: Math.round(kilobytes / 100) / 10 });
}
