type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The values that were given, without the names of those that were not: a step takes an absent input, and no undefined one. */
export function given<T extends object>(values: T): Given<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given<T>;
}
