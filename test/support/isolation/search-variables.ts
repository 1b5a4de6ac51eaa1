import fc from 'fast-check';

/** Names and dwellings of people of others: the same words stand in every committee. */
export const searchedPeople = (): Record<string, fc.Arbitrary<unknown>> => ({
  name: fc.constantFrom('Somebody', 'somebody else', 'Zoë', 'ZOE', 'Nobody'),
  dwelling: fc.record({
    postcode: fc.constantFrom('3511 AB', '3511ab', '9000'),
    houseNumber: fc.constantFrom('1', '12', '12a'),
  }),
});
