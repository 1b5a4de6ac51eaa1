import { type Language } from '../texts/languages.js';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

/** '1,4 MB', '320 kB': the size of a file, rounded so that nobody needs to count. */
export function sizeWords(bytes: number, language: Language): string {
  const [size, unit] = bytes >= 1_000_000 ? [bytes / 1_000_000, 'MB'] : [Math.max(1, Math.round(bytes / 1000)), 'kB'];
  return `${new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 }).format(size)} ${unit}`;
}
