/** The key of a case or a person is not there any more; what was sealed with it is gone for good. */
export class KeyErased extends Error {
  constructor() {
    super('The key of this owner was erased.');
  }
}
