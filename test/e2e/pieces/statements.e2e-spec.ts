import { testApplication, type TestApplication } from '../../support/application.js';
import { recordStatements } from '../../support/statements.js';
import { type ToldCase } from '../../support/told-case.js';
import { aPdf } from '../../../libs/files/test/sample-files.js';
import { uploads } from '../../support/uploads.js';
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

  it('takes one more for the names of all their files, whatever their number', async () => {
    const added: number[] = [];
    for (const files of [1, 4]) {
      const told = await anAnsweredCase(people);
      const complainant = await told.complainant();
      for (let laid = 0; laid < files; laid += 1) {
        const { fileId } = (await uploads(complainant, { caseId: told.id, bytes: aPdf() })).body;
        await told.take(complainant, 'submitPiece', { title: `Photo ${laid}`, files: [fileId] });
      }
      const named = 'pieces { content { files attachments { name } } }';
      await told.seenBy(people.contact, named);
      const without = await statements(told, 'pieces { content { files } }');
      added.push((await statements(told, named)) - without);
    }

    expect(added).toEqual([1, 1]);
  });
});
