/** More choices than this cannot be seen at a glance, so that somebody can narrow them by typing. */
export const manyChoices = 7;

/** The choices that contain every word that was typed, without regard to capitals, accents and dashes. */
export function narrowed<Choice extends { readonly label: string }>(
  choices: readonly Choice[],
  typed: string,
): readonly Choice[] {
  const words = plain(typed).split(' ').filter(Boolean);
  return choices.filter(({ label }) => words.every((word) => plain(label).includes(word)));
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
