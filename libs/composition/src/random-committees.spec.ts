import { withDeputies, withEverything, withoutTheSeat } from '../../../test/support/panels/committees.js';
import { passesWithAnybody } from '../../../test/support/panels/random-committees.js';

describe('a committee with every rule', () => {
  passesWithAnybody(withEverything);
});

describe('a committee that sits without a seat that nobody can take', () => {
  passesWithAnybody(withoutTheSeat);
});

describe('a committee with deputies, and a seat on which the regulation is silent', () => {
  passesWithAnybody(withDeputies);
});
