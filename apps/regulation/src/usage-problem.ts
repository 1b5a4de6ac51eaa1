/** Asked in a way that cannot be answered: one sentence about what is wrong, one about what to do. */
export class UsageProblem extends Error {
  constructor(
    message: string,
    readonly remedy: string,
  ) {
    super(message);
    this.name = 'UsageProblem';
  }
}
