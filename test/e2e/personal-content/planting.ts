import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  isInputObjectType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type Marks } from '../../support/marks/marks.js';

type Values = Readonly<Record<string, unknown>>;

/** What a text must look like to be taken, by the name of its field; every other one is the word alone. */
const shapes: Readonly<Record<string, (word: string) => string>> = {
  address: (word) => `${word} 12a, 3511 AB Utrecht`,
  content: (word) => JSON.stringify({ description: word }),
  draft: (word) => JSON.stringify({ description: word }),
  email: (word) => `${word}@renter.example`,
};

/** Every text that can be sent to the API, by a name such as `StepInput.text` or `Query.cases(after)`. */
export function textsOf(schema: GraphQLSchema): string[] {
  const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
  const outputs = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !isIntrospectionType(type));
  return [
    ...inputs.flatMap((type) => textsIn(Object.values(type.getFields()), (name) => `${type.name}.${name}`)),
    ...outputs
      .filter(isObjectType)
      .flatMap((type) =>
        Object.values(type.getFields()).flatMap(({ name: field, args }) =>
          textsIn(args, (name) => `${type.name}.${field}(${name})`),
        ),
      ),
  ];
}

function textsIn(fields: readonly (GraphQLInputField | GraphQLArgument)[], named: (name: string) => string): string[] {
  return fields.filter(({ type }) => getNamedType(type).name === 'String').map(({ name }) => named(name));
}

/** Fills inputs with marked words, in every text that can hold something personal. */
export class Planting {
  /** The texts that got a word since they were last taken. */
  private planted: string[] = [];

  constructor(
    private readonly marks: Marks,
    private readonly besides: Readonly<Record<string, string>>,
  ) {}

  /** What got a word since this was asked last. */
  take(): string[] {
    return this.planted.splice(0);
  }

  /** An input with what is given, and a word in every other text. An input inside it is filled where it is given or needed. */
  fill(type: GraphQLInputObjectType, given: Values): Values {
    const fields = Object.values(type.getFields());
    return Object.fromEntries(fields.map((field) => [field.name, this.valueFor(type.name, field, given)]));
  }

  private valueFor(owner: string, { name, type }: GraphQLInputField, given: Values): unknown {
    const named = getNamedType(type);
    if (isInputObjectType(named)) {
      return this.filled(named, Object.hasOwn(given, name) || !isNonNullType(type) ? given[name] : {});
    }
    if (Object.hasOwn(given, name) || named.name !== 'String' || this.besides[`${owner}.${name}`] !== undefined) {
      return given[name];
    }
    const text = this.wordFor(`${owner}.${name}`, name);
    return isListType(getNullableType(type)) ? [text] : text;
  }

  private filled(type: GraphQLInputObjectType, given: unknown): unknown {
    if (Array.isArray(given)) {
      return given.map((one) => this.fill(type, one as Values));
    }
    return given === undefined ? undefined : this.fill(type, given as Values);
  }

  private wordFor(place: string, field: string): string {
    this.planted.push(place);
    const word = this.marks.for(place);
    return shapes[field]?.(word) ?? word;
  }
}
