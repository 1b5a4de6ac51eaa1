import { type Ability, abilityOf, caseParts, type CaseRightsFacts, caseSubject, type Viewer } from '#access';
import {
  type GraphQLFieldConfigMap,
  execute,
  GraphQLList,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  parse,
} from 'graphql';
import { withFieldRights } from './field-rights.js';
import { type Mark } from './marks.js';
import { type ParentSubjects } from './parent-subject.js';

const complainant: Viewer = { kind: 'party', credentialId: '1', caseId: 'own', role: 'complainant', grants: [] };

interface Parent {
  readonly facts: CaseRightsFacts;
  readonly response: string;
  readonly doubles: string;
}

/** The case of the complainant. */
function aParent(response: string, facts: Partial<CaseRightsFacts> = {}): Parent {
  return {
    response,
    doubles: 'other cases',
    facts: {
      caseId: 'own',
      participantId: 'north',
      respondentInformed: false,
      respondentPersonId: null,
      treatedInside: false,
      boardMemberInformed: false,
      mediationUsable: false,
      sittingPersonIds: [],
      recusedPersonIds: [],
      undeclaredPersonIds: [],
      finishedByFormerMembers: false,
      ...facts,
    },
  };
}

const subjects: ParentSubjects = {
  Case: {
    subject: 'Case',
    parts: caseParts,
    basis: 'progress',
    of: (parent) => caseSubject((parent as Parent).facts),
  },
};

const text = (mark?: Mark) => ({ type: GraphQLString, extensions: { ...(mark && { mark }) } });

const marked: GraphQLFieldConfigMap<unknown, unknown> = {
  response: text({ part: 'response' }),
  again: { ...text({ part: 'response' }), resolve: (parent) => (parent as Parent).response },
  doubles: text({ part: 'workings' }),
  open: { ...text('everyone'), resolve: () => 'for everyone' },
};

function aSchema(fields: GraphQLFieldConfigMap<unknown, unknown> = marked, typeName = 'Case'): GraphQLSchema {
  const type = new GraphQLObjectType({ name: typeName, fields });
  return new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: { cases: { type: new GraphQLList(type) } } }),
  });
}

interface Asked {
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly { readonly code: unknown; readonly path: string }[];
  /** Of which parts the ability was asked, in order. */
  readonly questions: readonly string[];
}

async function ask(fields: string, cases: readonly Parent[]): Promise<Asked> {
  const questions: string[] = [];
  const rights = abilityOf(complainant);
  const ability = {
    can: (action: 'read', subject: ReturnType<typeof caseSubject>, part: string) => {
      questions.push(part);
      return rights.can(action, subject, part);
    },
  } as unknown as Ability;
  const schema = withFieldRights(aSchema(), { ability: async () => ability, subjects });
  const { data, errors = [] } = await execute({
    schema,
    document: parse(`{ cases { ${fields} } }`),
    rootValue: { cases },
  });
  return {
    data,
    errors: errors.map(({ originalError, path }) => ({
      code: (originalError as { code?: unknown } | undefined)?.code,
      path: path?.join('.') ?? '',
    })),
    questions,
  };
}

describe('the rights of fields', () => {
  it('answers a part that whoever asks may read', async () => {
    const { data, errors } = await ask('response', [aParent('We mended it.')]);

    expect(data).toEqual({ cases: [{ response: 'We mended it.' }] });
    expect(errors).toEqual([]);
  });

  it('answers null and a code for a part that he may not read, and the rest of the parent', async () => {
    const { data, errors } = await ask('doubles response', [aParent('We mended it.')]);

    expect(data).toEqual({ cases: [{ doubles: null, response: 'We mended it.' }] });
    expect(errors).toEqual([{ code: 'FIELD_DENIED', path: 'cases.0.doubles' }]);
  });

  it('denies it for one parent, and leaves the others as they are', async () => {
    const ofOthers = aParent('Not theirs.', { caseId: 'of others' });

    const { data, errors } = await ask('response', [aParent('One.'), ofOthers, aParent('Three.')]);

    expect(data).toEqual({ cases: [{ response: 'One.' }, { response: null }, { response: 'Three.' }] });
    expect(errors).toEqual([{ code: 'FIELD_DENIED', path: 'cases.1.response' }]);
  });

  it('does not let a resolver of its own run for a part that is denied', async () => {
    const { data } = await ask('again', [aParent('Not theirs.', { caseId: 'of others' })]);

    expect(data).toEqual({ cases: [{ again: null }] });
  });

  it('asks once for each parent and part, however many fields show it', async () => {
    const { questions } = await ask('response again more: response doubles', [aParent('One.'), aParent('Two.')]);

    expect([...questions].sort()).toEqual(['response', 'response', 'workings', 'workings']);
  });

  it('asks nothing for what everyone sees', async () => {
    const { data, questions } = await ask('open', [aParent('One.')]);

    expect(data).toEqual({ cases: [{ open: 'for everyone' }] });
    expect(questions).toEqual([]);
  });

  it('remembers no answer for another operation, also not about the same parent', async () => {
    const parent = aParent('One.');
    const asking = [abilityOf(complainant), abilityOf({ kind: 'visitor' })];
    const schema = withFieldRights(aSchema(), { ability: async () => asking.shift()!, subjects });
    const operation = { schema, document: parse('{ cases { response } }'), rootValue: { cases: [parent] } };

    const first = await execute(operation);
    const second = await execute(operation);

    expect(first.data).toEqual({ cases: [{ response: 'One.' }] });
    expect(second.data).toEqual({ cases: [{ response: null }] });
  });
});

describe('a schema with a field that cannot be judged', () => {
  const build = (schema: GraphQLSchema) => () =>
    withFieldRights(schema, { ability: () => Promise.reject(new Error()), subjects });

  it('is not built when the field does not say who sees it', () => {
    expect(build(aSchema({ ...marked, forgotten: text() }))).toThrow(
      'These fields do not say who sees them: Case.forgotten.',
    );
  });

  it('is not built when nothing says how its type becomes a subject', () => {
    expect(build(aSchema(marked, 'Letter'))).toThrow('Letter.response shows "response"');
  });

  it('is not built when the type has no such part', () => {
    expect(build(aSchema({ wrong: text({ part: 'wishes' } as unknown as Mark) }))).toThrow('Case.wrong shows "wishes"');
  });
});
