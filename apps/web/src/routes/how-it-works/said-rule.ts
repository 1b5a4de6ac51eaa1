/** A sentence of the page, apart from the place where the rule stands. */
export interface SaidRule {
  readonly text: string;
  /** As it stands in the sentence, with its brackets; empty where the sentence names none. */
  readonly source: string;
}

/** The API ends a rule with its source: `… (Bron: artikel 3)`. */
export function saidRule(sentence: string): SaidRule {
  const start = sentence.search(/ \((Bron|Source|Afgeleid|Inferred)\b.*\)$/);
  return start < 0
    ? { text: sentence, source: '' }
    : { text: sentence.slice(0, start), source: sentence.slice(start + 1) };
}

/** The first sentences of a text, as many as fit in about a line or two. */
export function briefly(text: string, longest = 120): string {
  const sentences = text.match(/[^.?!]+[.?!]+(\s|$)/g) ?? [text];
  let said = '';
  for (const sentence of sentences) {
    if (said && said.length + sentence.length > longest) break;
    said += sentence;
  }
  return said.trim();
}
