/** Sentences of graphql-js that name a place and a reason, and never the value; others are replaced. */
const reasons: readonly { readonly form: RegExp; readonly sentence: (found: readonly string[]) => string }[] = [
  { form: /does not exist in "(\w+)" enum/, sentence: ([, name]) => `It must be one of the words of ${name}.` },
  {
    form: /Field "(\w+)" of required type "[^"]*" was not provided/,
    sentence: ([, field]) => `"${field}" must be given.`,
  },
  { form: /Expected non-nullable type "[^"]*" not to be null/, sentence: () => 'It must be given.' },
  {
    form: /(This is no day of the calendar\..*|A moment is only answered, never asked\.)$/s,
    sentence: ([, said]) => said ?? '',
  },
  { form: /(Int|Float|String|Boolean|ID) cannot represent/, sentence: ([, type]) => `It must be of the type ${type}.` },
];

const place = / at "([\w.[\]]+)"/;

/**
 * What graphql-js says of an input that does not fit, without the value: a value may be personal, and an error travels further
 * than an input. Names the field, and what it must be.
 */
export function inputSentence(message: string): string {
  const field = place.exec(message)?.[1];
  for (const { form, sentence } of reasons) {
    const found = form.exec(message);
    if (found) {
      return field === undefined ? sentence(found) : `${field}: ${sentence(found)}`;
    }
  }
  return field === undefined ? 'The input does not fit the schema.' : `${field}: This does not fit the schema.`;
}
