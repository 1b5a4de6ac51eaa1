import { testApplication, type TestApplication } from '../../support/application.js';
import { recordStatements } from '../../support/statements.js';
import { type ToldCase } from '../../support/told-case.js';
import { plugins } from '../intake/invented.js';
import { aCommitteeWithPieces, anAnsweredCase, type People, peopleOf } from './committee.js';

let platform: TestApplication;
let people: People;
let few: ToldCase;
let many: ToldCase;

beforeAll(async () => {
  platform = await testApplication({}, plugins(aCommitteeWithPieces()));
  people = await peopleOf(platform);
  few = await anAnsweredCase(people);
  many = await anAnsweredCase(people);
  const complainant = await many.complainant();
  for (let laid = 2; laid < 50; laid += 1) {
    await many.take(complainant, 'submitPiece', { title: `Photo ${laid}`, text: 'The roof.' });
  }
}, 120_000);
afterAll(() => platform.close());

const complaint = 'version complaint { description }';
const pieces = 'pieces { number shown { countsFrom } opened { openedAt } content { title text } } bundle { number }';

async function statements(told: ToldCase, fields: string): Promise<number> {
  return (await recordStatements(() => told.seenBy(people.contact, fields))).length;
}

describe('opening a case with its pieces', () => {
  it('takes one statement more than without them, for two pieces as for fifty', async () => {
    const numbers: number[] = [];
    for (const told of [few, many]) {
      await told.seenBy(people.contact, `${complaint} ${pieces}`);
      numbers.push((await statements(told, `${complaint} ${pieces}`)) - (await statements(told, complaint)));
    }

    expect(numbers).toEqual([1, 1]);
  });

  it('takes one more the first time, in which everything is noted as opened', async () => {
    const complainant = await many.complainant();
    await many.take(complainant, 'submitPiece', { title: 'A last one', text: 'x' });
    await many.take(complainant, 'submitPiece', { title: 'The very last', text: 'x' });

    const first = await statements(many, `${complaint} ${pieces}`);
    const again = await statements(many, `${complaint} ${pieces}`);

    expect(first - again).toBe(1);
  });
});
