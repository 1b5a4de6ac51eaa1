/** Messages that were begun on this page and not sent, per case, as long as this page of the browser lives. */
const unsent = new Map<string, string>();

export function readUnsent(caseId: string): string {
  return unsent.get(caseId) ?? '';
}

export function keepUnsent(caseId: string, text: string): void {
  if (text) unsent.set(caseId, text);
  else unsent.delete(caseId);
}
