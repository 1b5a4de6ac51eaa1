import { type TypedDocumentString } from '../graphql/generated/graphql.js';
import { ask } from './ask.js';

const original = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = original;
});

/** Asks an API that gives this answer. */
async function asked(answer: object): Promise<unknown> {
  globalThis.fetch = async () => Response.json(answer);
  return ask('{ case { number doubles } }' as unknown as TypedDocumentString<unknown, object>, {});
}

const denied = {
  message: 'You may not see this field.',
  path: ['case', 'doubles'],
  extensions: { code: 'FIELD_DENIED' },
};
const broken = { message: 'Something went wrong here.', path: ['case'], extensions: { code: 'INTERNAL' } };
const data = { case: { number: '2026-00001', doubles: null } };

describe('an answer of the API', () => {
  it('in which single fields were denied is the rest of it', async () => {
    expect(await asked({ data, errors: [denied, denied] })).toEqual(data);
  });

  it('in which something else went wrong too is a failure, with the code of that', async () => {
    await expect(asked({ data, errors: [denied, broken] })).rejects.toMatchObject({ code: 'INTERNAL' });
  });

  it('without data is a failure, also where only fields were denied', async () => {
    await expect(asked({ data: null, errors: [denied] })).rejects.toMatchObject({ code: 'INTERNAL' });
  });
});
