/** Widths in parts of the font size: those of a broad font, because nobody knows which one will be there. */
const narrow = /[iljtfrI.,:;|!'’()[\] ·]/;
const wide = /[mwMW@—→]/;
const capital = /[A-ZÀ-Þ]/;

export function textWidth(text: string, size: number, bold = false): number {
  const parts = [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);
  return parts * size * (bold ? 1.12 : 1);
}

function letterWidth(letter: string): number {
  if (narrow.test(letter)) {
    return 0.4;
  }
  if (wide.test(letter)) {
    return 1;
  }
  return capital.test(letter) ? 0.75 : 0.63;
}

/** Breaks a text between words so that no line is wider than asked, unless one word is. */
export function wrapped(text: string, size: number, width: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size, bold) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
