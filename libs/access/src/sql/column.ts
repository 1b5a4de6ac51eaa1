export type ScalarType = 'uuid' | 'boolean' | 'text' | 'date' | 'integer';
export type ListType = 'uuid[]' | 'text[]';

/** Where the database has a fact on which rights depend. */
export interface FactColumn {
  /** Written by a programmer, such as `c.participant_id`; never made of a value. */
  readonly sql: string;
  readonly type: ScalarType | ListType;
  /** That it is never null. Only then can a right depend on what comes before or after it. */
  readonly notNull?: true;
}

/** The columns by the name of the fact: of `FactColumns<CaseRightsFacts>` every fact of a case has one. */
export type FactColumns<Facts extends object = Record<string, unknown>> = Readonly<
  Record<keyof Facts & string, FactColumn>
>;

/** Throws on a fact that has no column: a condition on it would be left out, and open what it closes. */
export function columnOf(fact: string, columns: FactColumns): FactColumn {
  const column = Object.hasOwn(columns, fact) ? columns[fact] : undefined;
  if (!column) {
    throw new Error(`There is no column for the fact "${fact}".`);
  }
  return /^[\w.]+$/.test(column.sql) ? column : { ...column, sql: `(${column.sql})` };
}

export function isList(type: FactColumn['type']): type is ListType {
  return type === 'uuid[]' || type === 'text[]';
}

/** The type of one value: of a list, that of an element. */
export function scalarOf(type: FactColumn['type']): ScalarType {
  return isList(type) ? elements[type] : type;
}

const elements = { 'uuid[]': 'uuid', 'text[]': 'text' } as const satisfies Readonly<Record<ListType, ScalarType>>;
