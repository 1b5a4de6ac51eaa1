const lineBreaksAndControls = /[\s\p{Cc}\p{Cf}\u2028\u2029]+/gu;

/** A text from outside as it may stand in one line of a letter or a header: no line of its own, nothing invisible. */
export function oneLine(text: string): string {
  return text.replace(lineBreaksAndControls, ' ').trim();
}
