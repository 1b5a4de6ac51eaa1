/** Whether it was done, in time or late. */
export function isMet({ status }: { status: string }): boolean {
  return status === 'met' || status === 'metLate';
}
