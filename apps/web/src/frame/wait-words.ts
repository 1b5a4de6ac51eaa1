import { type TFunction } from 'i18next';

/** How long to wait, rounded up: in seconds, minutes or hours. */
export function waitWords(t: TFunction, seconds: number): string {
  if (seconds < 60) return t('errors.wait.seconds', { count: seconds });
  const minutes = Math.ceil(seconds / 60);
  return minutes < 120
    ? t('errors.wait.minutes', { count: minutes })
    : t('errors.wait.hours', { count: Math.ceil(minutes / 60) });
}
