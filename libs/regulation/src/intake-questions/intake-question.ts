/** One question of the check before filing. */
export interface IntakeQuestion {
  readonly id: string;
  /** The fact that the answer fills in, such as priorSteps.corporation.form. */
  readonly fact: string;
  readonly question: string;
  readonly explanation?: string;
  readonly kind: 'choice' | 'date' | 'participant';
  /** Empty for a date. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Ask only when each of these facts has one of these values. */
  readonly onlyWhen?: Readonly<Record<string, readonly string[]>>;
}
