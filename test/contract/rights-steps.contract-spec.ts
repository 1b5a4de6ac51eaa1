import {
  type Ability,
  abilityOf,
  type Action,
  actsAs,
  caseSubject,
  type Role,
  rights,
  type RightsTable,
  roles,
  steps,
} from '#access';
import { procedureRoles, type Regulation, type StepName, stepNames, stepTable } from '#regulation';
import { everyCase } from '../../libs/access/test/pairs/mutants/every-case.js';
import { viewersWith } from '../../libs/access/test/pairs/people.js';
import { readVersion, regulationVersions } from '../support/regulation-plugins.js';

const cases = everyCase.map(caseSubject);

/** Sorts of scheme in which an organisation treats complaints itself, without a committee. */
const insideKinds: readonly Regulation['kind'][] = ['internalProcedure', 'cooperative'];

const known = new Map<Role, Action[]>();

/** Which steps somebody with this role can take in at least one of the cases. By our own table it is worked out once. */
function stepsEverTaken(role: Role, among = cases, table: RightsTable = rights): Action[] {
  if (among !== cases || table !== rights) {
    return takenAmong(role, among, table);
  }
  const found = known.get(role) ?? takenAmong(role, among, table);
  known.set(role, found);
  return found;
}

function takenAmong(role: Role, among: typeof cases, table: RightsTable): Action[] {
  const abilities = viewersWith(role).map((viewer) => abilityOf(viewer, table));
  // Without any right to the step on any case there is nothing to look for among all of them.
  const takes = (ability: Ability, step: Action) =>
    ability.can(step, 'Case') && among.some((facts) => ability.can(step, facts));
  return steps.filter((step) => abilities.some((ability) => takes(ability, step)));
}

/** Steps that a role can take but not in the role of the procedure that it acts in; a visitor only files. */
function takenTooMuch(table: RightsTable = rights): string[] {
  return roles.flatMap((role) => {
    const given: readonly string[] = role === 'visitor' ? ['fileComplaint'] : stepsOf(actsAs[role]);
    return stepsEverTaken(role, cases, table)
      .filter((step) => !given.includes(step))
      .map((step) => `${role} can ${step}`);
  });
}

function stepsOf(procedureRole: string | null): StepName[] {
  return stepNames.filter((step) => stepTable[step].roles.some((role) => role === procedureRole));
}

/** Steps that nobody who acts in a role of the procedure has a right to, among those the vocabulary gives to that role. */
function takenByNobody(table: RightsTable = rights): string[] {
  return procedureRoles
    .filter((procedureRole) => procedureRole !== 'system')
    .flatMap((procedureRole) => {
      const taken = takenAs(procedureRole, cases, table);
      return stepsOf(procedureRole)
        .filter((step) => !taken.has(step))
        .map((step) => `no ${procedureRole} can ${step}`);
    });
}

function takenAs(procedureRole: string, among = cases, table: RightsTable = rights): ReadonlySet<string> {
  const acting = roles.filter((role) => actsAs[role] === procedureRole);
  return new Set(acting.flatMap((role) => stepsEverTaken(role, among, table)));
}

describe('the rights table and the steps of the procedure', () => {
  it('have the same steps', () => {
    expect([...steps].sort()).toEqual([...stepNames].sort());
  });

  it('have the same roles of the procedure', () => {
    const known: readonly string[] = procedureRoles;

    expect(Object.values(actsAs).filter((role) => role !== null && !known.includes(role))).toEqual([]);
  });

  it('give every step to everybody who can take it in a regulation', () => {
    expect(takenByNobody()).toEqual([]);
  });

  it('give nobody a step that no regulation can give', () => {
    expect(takenTooMuch()).toEqual([]);
  });

  it('show a step that nobody has a right to', () => {
    const withoutAnswers = { ...rights, complainant: [], representative: [], legalRepresentative: [] };

    expect(takenByNobody(withoutAnswers)).toContain('no complainant can withdraw');
  });

  it('show a right that goes further than any regulation', () => {
    const members = { ...rights, rentersOrganisation: rights.secretary, visitor: rights.complainant };

    expect(takenTooMuch(members)).toContain('rentersOrganisation can issueAdvice');
  });
});

describe.each(regulationVersions())('regulations/%s', (version) => {
  it('lets only those take a step who can have a right to it', () => {
    const { regulation } = readVersion(version);
    const given = Object.entries(regulation?.steps ?? {}).flatMap(([step, { by }]) =>
      by.filter((role) => role !== 'system').map((role) => [step, role] as const),
    );
    const inside = regulation !== undefined && insideKinds.includes(regulation.kind);
    const taken = Object.fromEntries(procedureRoles.map((role) => [role, takenAs(role, inProcedure(inside))] as const));

    expect(given.length).toBeGreaterThan(0);
    expect(given.filter(([step, role]) => !taken[role]?.has(step))).toEqual([]);
  });
});

function inProcedure(treatedInside: boolean) {
  return everyCase.filter((facts) => facts.treatedInside === treatedInside).map(caseSubject);
}
