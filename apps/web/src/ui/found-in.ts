/** Whether every word that somebody typed stands in one of the texts; capitals, accents and signs make no difference. */
export function foundIn(typed: string, texts: readonly string[]): boolean {
  const words = plain(typed).split(' ').filter(Boolean);
  const all = texts.map(plain).join(' ');
  return words.every((word) => all.includes(word) || all.replaceAll(' ', '').includes(word));
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}
