import { type TypedDocumentString } from '../graphql/generated/graphql.js';
import { Failure, isDeniedField, toFailure } from './failure.js';

interface Answer<Result> {
  data?: Result | null;
  errors?: Parameters<typeof toFailure>[0][];
}

/**
 * Sends one document to the API of this host and gives back its data.
 * Throws a Failure: with the code of the first error, or UNREACHABLE when no answer came. A field that somebody may not
 * see is null in the data, and no failure.
 */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await post('/graphql', { query: document.toString(), variables });
  const answer = await readAnswer<Result>(response);
  const failed = answer.errors?.find((error) => !isDeniedField(error));
  if (failed) throw toFailure(failed);
  if (!answer.data) throw new Failure('INTERNAL');
  return answer.data;
}

/** A JSON post to this host, with its session. */
export async function post(path: string, body: unknown): Promise<Response> {
  try {
    return await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
    });
  } catch {
    throw new Failure('UNREACHABLE');
  }
}

async function readAnswer<Result>(response: Response): Promise<Answer<Result>> {
  try {
    return (await response.json()) as Answer<Result>;
  } catch {
    throw new Failure(response.status === 413 ? 'TOO_LARGE' : 'UNREACHABLE');
  }
}
