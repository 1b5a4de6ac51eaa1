import { type Ability } from '#access';
import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { FieldDenied } from './field-denied.js';
import { type ObjectField, objectFields, partOf, unmarkedFields } from './mark-of.js';
import { type Part } from './marks.js';
import { type ParentSubject, type ParentSubjects } from './parent-subject.js';

interface FieldRights {
  /** What whoever asks may do; the same object for the whole operation. */
  readonly ability: () => Promise<Ability>;
  readonly subjects: ParentSubjects;
}

type Resolve = GraphQLFieldResolver<unknown, unknown>;
type Answers = WeakMap<object, Map<Part, boolean>>;

/**
 * The same schema, in which every field that shows a part first asks whether that part of this parent may be read. The resolvers
 * themselves are wrapped, because guards of Nest do not run on fields. Throws when a field does not say who sees it.
 */
export function withFieldRights(schema: GraphQLSchema, { ability, subjects }: FieldRights): GraphQLSchema {
  const unmarked = unmarkedFields(schema);
  if (unmarked.length > 0) {
    throw new Error(`These fields do not say who sees them: ${unmarked.join(', ')}.`);
  }
  const answered = new WeakMap<Ability, Answers>();
  const mayRead = (asking: Ability, parent: object, shown: Shown): boolean => {
    const answers = remembered(answered, asking, (): Answers => new WeakMap());
    const ofParent = remembered(answers, parent, () => new Map<Part, boolean>());
    return remembered(ofParent, shown.part, () => asking.can('read', shown.subject.of(parent), shown.part));
  };
  for (const { field, ...place } of objectFields(schema)) {
    const shown = shownBy({ field, ...place }, subjects);
    if (shown) {
      const resolve: Resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = async (parent: unknown, ...rest) => {
        if (!mayRead(await ability(), parent as object, shown)) {
          throw new FieldDenied();
        }
        return resolve(parent, ...rest);
      };
    }
  }
  return schema;
}

interface Shown {
  readonly part: Part;
  readonly subject: ParentSubject;
}

function shownBy({ type, field, mark }: ObjectField, subjects: ParentSubjects): Shown | undefined {
  const part = partOf(mark);
  if (part === undefined) {
    return undefined;
  }
  const subject = Object.hasOwn(subjects, type.name) ? subjects[type.name] : undefined;
  if (!subject?.parts.includes(part)) {
    throw new Error(`${type.name}.${field.name} shows "${part}", which nobody can be asked about for this type.`);
  }
  return { part, subject };
}

interface Memory<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

function remembered<Key, Value>(memory: Memory<Key, Value>, key: Key, find: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) {
    return known;
  }
  const found = find();
  memory.set(key, found);
  return found;
}
