import { type ComplaintDraft } from '../../draft/complaint-draft.js';

/** The fixed words of the letter. */
export interface PreviewWords {
  readonly day: string;
  readonly to: string;
  readonly subject: string;
  readonly greeting: string;
  readonly opening: string;
  readonly happened: string;
  readonly wanted: string;
  /** Where the step is to talk; empty elsewhere. */
  readonly talk: string;
  readonly asked: string;
  readonly afterwards: string;
  readonly closing: string;
  readonly reached: Readonly<Record<'address' | 'phone' | 'email', string>>;
}

/** The letter before it is written: the same parts in the same order. */
export function previewOf({ fields }: ComplaintDraft, words: PreviewWords): string[] {
  const text = (field: string): string => (fields[field] ?? '').trim();
  const ways = (['address', 'phone', 'email'] as const).filter((way) => text(way) !== '');
  return [
    words.day,
    words.to,
    words.subject,
    words.greeting,
    words.opening,
    `${words.happened}\n${text('description')}`,
    ...(text('desiredOutcome') === '' ? [] : [`${words.wanted}\n${text('desiredOutcome')}`]),
    ...(words.talk === '' ? [] : [words.talk]),
    words.asked,
    words.afterwards,
    words.closing,
    [text('name'), ...ways.map((way) => `${words.reached[way]}: ${text(way)}`)].join('\n'),
  ];
}
