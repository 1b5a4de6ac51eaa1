/** A text as it is compared to find a complaint that was sent twice: without case, and with one space for every gap. */
export function similarityText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}
