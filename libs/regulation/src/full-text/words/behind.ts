/** Every name as the end of a sentence that begins with the same words. */
export function behind<Names extends Readonly<Record<string, string>>>(
  words: string,
  names: Names,
): { readonly [name in keyof Names]: string } {
  const sentences = Object.entries(names).map(([name, text]) => [name, `${words}: ${text}.`]);
  return Object.fromEntries(sentences) as { [name in keyof Names]: string };
}
