import { eventNames, letters, procedureRoles, readRegulation, stepNames, subjects } from '#regulation';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve('regulations/invalid');

/** What somebody needs to know who wrote a name that does not exist. An event is said with its moment. */
const kinds: readonly [kind: string, file: string, names: readonly string[]][] = [
  ['step', 'step-unknown.yaml', stepNames],
  ['role', 'role-unknown.yaml', procedureRoles],
  ['letter', 'letter-unknown.yaml', letters],
  ['letter', 'letter-addressed-unknown.yaml', letters],
  ['subject', 'subject-unknown.yaml', subjects],
  ['subject', 'subject-of-ground-unknown.yaml', subjects],
  ['event', 'event-unknown.yaml', ['complaintFiled.received', 'adviceIssued.sent']],
  ['event', 'event-deemed-unknown.yaml', eventNames],
];

describe('a name that does not exist', () => {
  it.each(kinds)('of a %s is refused on its line, with the names that do exist (%s)', (_, file, names) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const { findings } = readRegulation({
      file: 'regulations/example/2024-06-01.yaml',
      text,
      texts: [],
      bases: [base()],
    });

    const [finding, ...more] = findings;
    const marked = text.split('\n').findIndex((line) => line.endsWith('# here')) + 1;
    expect({ more, line: finding?.line, unnamed: names.filter((name) => !finding?.remedy.includes(name)) }).toEqual({
      more: [],
      line: marked,
      unnamed: [],
    });
  });
});

function base() {
  const texts = path.join(folder, 'bases/texts/nl.yaml');
  const file = path.join(folder, 'bases/whole.yaml');
  return {
    file,
    text: readFileSync(file, 'utf8'),
    texts: [{ language: 'nl' as const, file: texts, text: readFileSync(texts, 'utf8') }],
  };
}
