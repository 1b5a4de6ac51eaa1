import { type CaseRecord } from '#cases';
import { inWords, type PanelFinding, type PassedOverReason, type Reason } from '#composition';
import { type NamedProposal, type ShownPanel, type ShownSecretary } from '#panels';
import { type Language } from '#regulation';
import {
  type CasePanelModel,
  type CaseSecretaryModel,
  type PanelFindingModel,
  type PanelProposalModel,
  type PanelReasonModel,
} from './panel.model.js';

export function toPanelModel(record: CaseRecord, { names, declarations, ...panel }: ShownPanel): CasePanelModel {
  return {
    composedOn: panel.composedOn,
    seats: panel.seats.map((one) => ({ ...one, name: names.get(one.personId) ?? null, record, declarations })),
    challenges: panel.challenges.map(({ seat, on, contentId, decided }) => ({
      ...{ seat, on, contentId, record, motivationId: decided?.motivationId },
      ...{ decidedOn: decided?.on ?? null, outcome: decided?.outcome ?? null },
    })),
  };
}

export function toProposalModel(proposal: NamedProposal, language: Language): PanelProposalModel {
  const { names, on, seats, vacancies, passedOver, findings } = proposal;
  const named = (personId: string) => ({ personId, name: names.get(personId) ?? null });
  const reasons = (all: readonly (Reason | PassedOverReason)[]) => all.map((one) => toReason(one, language));
  return {
    on,
    seats: seats.map(({ seat, personId, route, because }) => ({
      ...{ seat, route, ...named(personId), because: reasons(because) },
    })),
    vacancies: vacancies.map((one) => toFinding(one, language)),
    passedOver: passedOver.map(({ personId, because }) => ({ ...named(personId), because: reasons(because) })),
    findings: findings.map((one) => toFinding(one, language)),
  };
}

export function toSecretaryModel(secretary: ShownSecretary, language: Language): CaseSecretaryModel {
  const { personId, name, place, code, rule, source } = secretary;
  return { personId, name, place, sentence: inWords(code, language), rule: rule ?? null, source: source ?? null };
}

function toFinding(finding: PanelFinding, language: Language): PanelFindingModel {
  return { ...toReason(finding, language), force: finding.force, missing: [...finding.missing] };
}

function toReason(reason: Reason | PassedOverReason | PanelFinding, language: Language): PanelReasonModel {
  const { code, rule, source } = reason;
  return {
    ...{ code, sentence: inWords(code, language), rule: rule ?? null, source: source ?? null },
    seat: 'seat' in reason ? (reason.seat ?? null) : null,
  };
}
