import { type CaseRightsFacts } from '#access';
import { RegulationCatalogue } from '#catalogue';
import { caseRightsFacts, type CaseFile } from '#cases';
import { ParticipantRepository } from '#committees';
import { Keyring } from '#keyring';
import { type CaseEvent } from '#procedure';
import { type Regulation, type Stage } from '#regulation';
import { randomUUID } from 'node:crypto';
import { MediationConsentRepository } from '../../../libs/cases/src/mediation/mediation-consent.repository.js';
import { CaseJournal } from '../../../libs/cases/src/case-journal.service.js';
import { aFullRegulation } from '../../builders/a-full-regulation.js';
import { testApplication, type TestApplication, type TestCommittee } from '../application.js';
import { type History, historyPerStage, withOwnTexts, withPanelOf } from './histories.js';
import { type Asker, partiesOf, type StaffAsker, staffOf } from './people.js';
import { type PlantedMessages, plantMessages, plantPieces } from './planted.js';

/** A case of the matrix, and who has it as his own. */
export interface MatrixCase {
  readonly id: string;
  readonly stage: Stage;
  /** `own`: of the people who are asked; `other`: of others in the same committee. */
  readonly whose: 'own' | 'other';
  readonly facts: CaseRightsFacts;
  readonly messages: PlantedMessages;
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
  readonly foreign: readonly MatrixCase[];
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
  return { platform, committees, foreign: others.cases, missing };
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
  const { file, messages } = await committee.run(async () => {
    const file = await written(platform, withPanelOf(withOwnTexts(events), panel), {
      participant: mine ? 'north' : 'south',
      respondentPersonId: mine ? personOf('employee') : null,
    });
    await plantPieces(platform, file);
    if (mine) {
      await platform.app.get(MediationConsentRepository).markUsable(file.id);
    }
    return { file, messages: await plantMessages(platform, file, personOf('secretary')) };
  });
  const parties = mine ? await partiesOf(platform, committee, file.id) : [];
  return { id: file.id, stage, whose, facts: { ...caseRightsFacts(file), mediationUsable: mine }, messages, parties };
}

let numbered = 0;

function nextNumber(): string {
  numbered += 1;
  return `2026-${String(numbered).padStart(5, '0')}`;
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
    number: nextNumber(),
    channel: 'online',
    language: 'nl',
    participant: found,
    respondentPersonId,
    complainantOnPaper: false,
    similarityToken: id,
  } as const;
  const journal = app.get(CaseJournal);
  const started = await journal.start(facts, [filed!], governed);
  await app.get(Keyring).makeKey(id);
  return rest.length === 0 ? started.file : (await journal.append(started, rest, null)).file;
}
