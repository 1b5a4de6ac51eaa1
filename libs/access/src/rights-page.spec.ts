import { abilityOf } from './ability.js';
import { caseSubject } from './case-subject.js';
import { chapterOf } from './page/chapter.js';
import { rightsPage } from './page/rights-page.js';
import { partWords } from './page/words-of-cases.js';
import { roleGroups, roleWords } from './page/words-of-roles.js';
import { everyCase } from '../test/pairs/mutants/every-case.js';
import { viewersWith } from '../test/pairs/people.js';
import { type Right } from './right.js';
import { rights, type RightsTable } from './rights.js';
import { type Step, steps } from './steps.js';
import { type CasePart, caseParts, type Role, roles } from './words.js';

const means = Object.fromEntries(steps.map((step) => [step, `Means ${step}.`])) as Record<Step, string>;
const cases = everyCase.map(caseSubject);

/** The parts that somebody with this role can ever read. */
function everRead(role: Role): CasePart[] {
  const abilities = viewersWith(role).map((viewer) => abilityOf(viewer));
  return caseParts.filter((part) =>
    abilities.some((ability) => cases.some((facts) => ability.can('read', facts, part))),
  );
}

function ownLines(role: Role, table: RightsTable = rights): string {
  const alone = { ...table, [role]: [...table[role]] };
  return chapterOf(role, alone);
}

const memberWith = (right: unknown): RightsTable => ({ ...rights, member: [right as Right] });

describe('the page of rights', () => {
  it('has one chapter for each role', () => {
    const headings = [...rightsPage(means).matchAll(/^### (.*)$/gm)].map(([, heading]) => heading);

    expect(Object.values(roleGroups).flat().sort()).toEqual([...roles].sort());
    expect(roles.filter((role) => headings.filter((one) => one === roleWords[role].title).length !== 1)).toEqual([]);
  });

  it.each(roles)('says of a %s which parts of a case can be read', (role) => {
    const said = [...ownLines(role).matchAll(/\. ?\*{0,2} Reads ([^.]*)\./g)].map(([, parts]) => parts).join();

    expect(caseParts.filter((part) => said.includes(partWords[part].title))).toEqual(everRead(role));
  });

  it.each(roles)('says of a %s which parts of a case are never read', (role) => {
    const never = /Never\*{0,2} reads ([^.]*)\./.exec(ownLines(role))?.[1] ?? '';
    const closed = caseParts.filter((part) => never.includes(partWords[part].title) || never === 'any part of a case');

    expect(closed).toEqual(caseParts.filter((part) => !everRead(role).includes(part)));
  });

  it('tells of a right that is new', () => {
    const table = { ...rights, rentersOrganisation: rights.tenantAdministrator.slice(1) };

    expect(ownLines('rentersOrganisation')).not.toContain('outbox');
    expect(ownLines('rentersOrganisation', table)).toContain('Reads the outbox of letters.');
  });

  it('tells of roles with the same rights once', () => {
    expect(chapterOf('deputySecretary', rights)).toContain('Has the same rights as the [secretary](#secretary).');
  });

  it('refuses a condition that it has no words for', () => {
    const when = [{ says: 'at full moon', holds: () => ({ caseId: 'moon' }) }];

    expect(() =>
      rightsPage(means, memberWith({ actions: ['read'], subject: 'Case', parts: ['progress'], when })),
    ).toThrow('at full moon');
  });

  it('refuses a right that it has no words for', () => {
    expect(() => rightsPage(means, memberWith({ actions: ['appoint'], subject: 'Outbox', when: [] }))).toThrow(
      'appoint Outbox',
    );
  });
});
