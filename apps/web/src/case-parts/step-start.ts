/** What every step sends along. */
export interface StepStart {
  clientKey: string;
  caseId: string;
  expectedVersion: number;
}
