/** The facts of these names and nothing else. Throws when one is absent: "not among nobody" would hold for it. */
export function onlyFacts<Facts>(what: string, names: readonly (keyof Facts & string)[], facts: Facts): Facts {
  const absent = names.filter((name) => facts[name] === undefined);
  if (absent.length > 0) {
    throw new Error(`A ${what} without ${absent.join(', ')}: rights cannot be asked of it.`);
  }
  return Object.fromEntries(names.map((name) => [name, facts[name]])) as Facts;
}
