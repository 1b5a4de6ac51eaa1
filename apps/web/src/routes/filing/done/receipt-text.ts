import { type TFunction } from 'i18next';
import { type Receipt } from '../../../draft/receipt.js';

interface ReceiptFacts {
  readonly receipt: Receipt;
  readonly committee: string;
  readonly signInAddress: string;
  /** What happens next, a sentence each. */
  readonly next: readonly string[];
}

/** The confirmation as a text to keep: everything that is needed to follow the complaint. */
export function receiptText(t: TFunction, { receipt, committee, signInAddress, next }: ReceiptFacts): string {
  const lines = [
    t('filed.title'),
    committee,
    '',
    `${t('filed.number')}: ${receipt.number}`,
    `${t('filed.code')}: ${receipt.loginCode}`,
    `${t('filed.password')}: ${receipt.password}`,
    `${t('filed.signInAt')}: ${signInAddress}`,
    '',
    ...(next.length > 0 ? [t('filed.next'), ...next.map((line) => `- ${line}`), ''] : []),
    t('filed.keepSecret'),
  ];
  return lines.join('\r\n');
}
