/** The named parts of a thing and nothing else; what is absent stays absent. */
export function only<T extends object>(thing: T, names: readonly (keyof T)[]): T {
  return Object.fromEntries(names.flatMap((name) => (thing[name] === undefined ? [] : [[name, thing[name]]]))) as T;
}
