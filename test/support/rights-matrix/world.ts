import { type CaseRightsFacts } from '#access';
import { RegulationCatalogue } from '#catalogue';
import { caseRightsFacts, type CaseFile } from '#cases';
import { ParticipantRepository } from '#committees';
import { Keyring } from '#keyring';
import { type CaseEvent } from '#procedure';
import { type Regulation, type Stage } from '#regulation';
import { TenantDoor } from '#tenancy';
import { randomUUID } from 'node:crypto';
import { CaseJournal } from '../../../libs/cases/src/case-journal.service.js';
import { aFullRegulation } from '../../builders/a-full-regulation.js';
import { testApplication, type TestApplication, type TestCommittee } from '../application.js';
import { type History, historyPerStage, withPanelOf } from './histories.js';
import { type Asker, partiesOf, type StaffAsker, staffOf } from './people.js';

/** A case of the matrix, and who has it as his own. */
export interface MatrixCase {
  readonly id: string;
  readonly stage: Stage;
  /** `own`: of the people who are asked; `other`: of others in the same committee. */
  readonly whose: 'own' | 'other';
  readonly facts: CaseRightsFacts;
  readonly parties: readonly Asker[];
}

export interface MatrixCommittee {
  readonly committee: TestCommittee;
  readonly staff: readonly StaffAsker[];
  readonly cases: readonly MatrixCase[];
}

export interface MatrixWorld {
  readonly platform: TestApplication;
  /** One in which a committee treats complaints, and one in which the organisation does so itself. */
  readonly committees: readonly MatrixCommittee[];
  /** A case in every stage of a committee of others. */
  readonly foreign: readonly string[];
  /** Stages to which no history came. */
  readonly missing: readonly Stage[];
}

const byCommittee = aFullRegulation({ id: 'whole' });
const inside = aFullRegulation({ id: 'inside', steps: withHandler(byCommittee) });

function withHandler({ steps }: Regulation): Regulation['steps'] {
  const { decideAdmissibility } = steps;
  return decideAdmissibility
    ? { ...steps, decideAdmissibility: { ...decideAdmissibility, by: [...decideAdmissibility.by, 'handler'] } }
    : steps;
}

export async function matrixWorld(): Promise<MatrixWorld> {
  const plugins = [byCommittee, inside].map((regulation) => ({
    id: regulation.id,
    folder: regulation.id,
    versions: [regulation],
    demonstration: undefined,
  }));
  const platform = await testApplication({}, plugins);
  platform.clock.set('2026-01-05T12:00:00Z');
  const { histories, missing } = historyPerStage(byCommittee);
  const committees = [
    await committeeOf(platform, 'whole', 'whole', histories),
    await committeeOf(platform, 'inside', 'inside', histories),
  ];
  const others = await committeeOf(platform, 'whole', 'others', histories);
  return { platform, committees, foreign: others.cases.map(({ id }) => id), missing };
}

async function committeeOf(
  platform: TestApplication,
  regulation: string,
  slug: string,
  histories: readonly History[],
): Promise<MatrixCommittee> {
  const committee = await platform.committee(regulation, slug);
  const staff = await staffOf(platform, committee);
  const cases: MatrixCase[] = [];
  for (const history of histories) {
    for (const whose of ['own', 'other'] as const) {
      cases.push(await caseOf(platform, committee, staff, { ...history, whose }));
    }
  }
  return { committee, staff, cases };
}

async function caseOf(
  platform: TestApplication,
  committee: TestCommittee,
  staff: readonly StaffAsker[],
  { stage, events, whose }: History & Pick<MatrixCase, 'whose'>,
): Promise<MatrixCase> {
  const mine = whose === 'own';
  const personOf = (role: string) => staff.find((one) => one.role === role)?.viewer.personId ?? randomUUID();
  const panel = mine ? ['member', 'formerMember', 'formerChair'].map(personOf) : [randomUUID(), randomUUID()];
  const file = await platform.app.get(TenantDoor).run(committee.tenant.id, () =>
    written(platform, withPanelOf(events, panel), {
      participant: mine ? 'north' : 'south',
      respondentPersonId: mine ? personOf('employee') : null,
    }),
  );
  const parties = mine ? await partiesOf(platform, committee, file.id) : [];
  return { id: file.id, stage, whose, facts: caseRightsFacts(file), parties };
}

/** Writes a history as the journal writes it: its first event starts the case. */
async function written(
  { app }: TestApplication,
  [filed, ...rest]: readonly CaseEvent[],
  { participant, respondentPersonId }: { participant: string; respondentPersonId: string | null },
): Promise<CaseFile> {
  const governed = await app.get(RegulationCatalogue).inForceToday();
  const found = (await app.get(ParticipantRepository).findCurrentByKey(participant))!;
  const id = randomUUID();
  const facts = {
    id,
    number: `2026-${String(Math.floor(Math.random() * 100_000)).padStart(5, '0')}`,
    channel: 'online',
    language: 'nl',
    participant: found,
    respondentPersonId,
    similarityToken: id,
  } as const;
  const journal = app.get(CaseJournal);
  const started = await journal.start(facts, [filed!], governed);
  await app.get(Keyring).makeKey(id);
  return rest.length === 0 ? started.file : (await journal.append(started, rest, null)).file;
}
