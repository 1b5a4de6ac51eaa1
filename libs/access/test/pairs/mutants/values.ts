/** Of each fact the values that can make a difference. */
export type Values<Facts> = { readonly [Fact in keyof Facts]: readonly Facts[Fact][] };

/** Every mix of these values. With names: of those facts alone; of the others their first value stands in every mix. */
export function everyMixOf<Facts>(values: Values<Facts>, names?: ReadonlySet<string>): Facts[] {
  return Object.entries<readonly unknown[]>(values).reduce<object[]>(
    (mixes, [fact, each]) => {
      const tried = !names || names.has(fact) ? each : each.slice(0, 1);
      return mixes.flatMap((mix) => tried.map((value) => ({ ...mix, [fact]: value })));
    },
    [{}],
  ) as Facts[];
}
