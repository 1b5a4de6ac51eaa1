export const fieldDenied = 'FIELD_DENIED';

/** One field that whoever asks may not see. It is answered as null; the rest of the answer stands. */
export class FieldDenied extends Error {
  readonly code = fieldDenied;

  constructor() {
    super(
      'You may not see this field. The rest of the answer is complete: leave the field out. ' +
        'If your work needs it, ask the secretary of the committee.',
    );
  }
}
