import type { Page, PageSection } from './page.js';

/** How to file, and what must be told. */
export function filingSection({ regulation, texts, words, cite, section }: Page): PageSection {
  const { channels, required, recommended, followOnline, help, source } = regulation.intake;
  const { postalAddress, email } = regulation.contact ?? {};
  const items = channels.map((channel) => {
    const sentence = words.channel(channel, texts.wording);
    if (channel === 'post' && postalAddress) {
      return cite(`${sentence} ${words.address(postalAddress.lines)}`, postalAddress.source);
    }
    return channel === 'email' && email
      ? cite(`${sentence} ${words.address([email.address])}`, email.source)
      : cite(sentence, source);
  });
  return section('filing', {
    paragraphs: [
      words.required(required, texts.wording),
      ...(recommended ? [words.recommended(recommended, texts.wording)] : []),
      ...(help ? [words.helpedBy(help, texts.wording)] : []),
      words.receivedOnReceipt(texts.wording),
      ...(followOnline ? [words.followOnline(followOnline, texts.wording)] : []),
    ],
    items,
  });
}
