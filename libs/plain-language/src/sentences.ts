/** The sentences of a text. A colon ends one too: what follows is read as a sentence of its own. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.?!:])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** The words of a sentence; numbers and addresses of websites are none. */
export function wordsOf(sentence: string): string[] {
  const plain = sentence.replace(/\b(https?:\/\/|www\.)\S+|\S+@\S+/g, ' ');
  return plain.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
}
