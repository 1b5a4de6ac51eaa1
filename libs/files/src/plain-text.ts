/** Bytes that stand in no text: control characters other than tab and the ends of lines. */
const isControl = (byte: number): boolean =>
  (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) || byte === 0x7f;

/** Looks at bytes as they come by, and says whether they are a text: UTF-8 without control characters. */
export class PlainText {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private possible = true;

  look(bytes: Uint8Array): void {
    if (this.possible) {
      this.possible = !bytes.some(isControl) && this.decodes(bytes, true);
    }
  }

  /** Whether all that came by can be the beginning of a text. */
  get isPossible(): boolean {
    return this.possible;
  }

  /** Whether it was a text; half a character at the end is none. */
  conclude(): boolean {
    return this.possible && this.decodes(new Uint8Array(), false);
  }

  private decodes(bytes: Uint8Array, stream: boolean): boolean {
    try {
      this.decoder.decode(bytes, { stream });
      return true;
    } catch {
      return false;
    }
  }
}

/**
 * Whether a text begins as a page (HTML, XML, SVG) or a script. Browsers that guess look for the same beginnings (WHATWG MIME
 * Sniffing, 7.1); every tag counts here.
 */
export function isPageOrScript(head: Buffer): boolean {
  return /^\uFEFF?\s*(?:<[a-z!?/]|#!)/i.test(head.toString('utf8'));
}
