import { inWords, type PanelFinding } from '#composition';
import { BadInput, type FieldProblem, type StepRefusal, StepRefused } from '#problems';

/** Why something about a panel cannot be done, besides what the regulation says of seats. */
export type PanelRefusal =
  | 'chairDecides'
  | 'reasonsNeeded'
  | 'othersDecide'
  | 'onOwnMotion'
  | 'decidersNeeded'
  | 'notADecider'
  | 'notForThisSide'
  | 'conflictDeclared'
  | 'regulationDecides'
  | 'recusedStaysOut';

const sentences: Readonly<Record<PanelRefusal, string>> = {
  chairDecides: 'The regulation leaves this open. The chair decides it.',
  reasonsNeeded: 'The regulation leaves this open. Give your reasons.',
  othersDecide: 'Under the regulation others decide whether a member steps back. Say who did.',
  onOwnMotion: 'Under the regulation a member steps back himself; nobody else decides it.',
  decidersNeeded: 'Say who decided.',
  notADecider: 'Not everybody who is named may decide this.',
  notForThisSide: 'The regulation does not let this side ask that a member does not sit.',
  conflictDeclared: 'You declared something that binds you to this case. That cannot be taken back.',
  regulationDecides: 'The regulation says what happens here; there is nothing to decide.',
  recusedStaysOut: 'Somebody who stepped back from this case, or had to, does not sit in it again.',
};

export function panelRefused(reason: PanelRefusal, refusal: Partial<Omit<StepRefusal, 'reason'>> = {}): StepRefused {
  return new StepRefused(sentences[reason], { reason, rule: 'committee', missing: [], ...refusal });
}

/** A panel that breaks the regulation, with everything that is wrong: each with its rule, its source and what is missing. */
export function panelBreaks(findings: readonly PanelFinding[], reason: string = findings[0]?.code ?? ''): StepRefused {
  const sentence = findings.map(({ code, seat }) => `${seat ? `${seat}: ` : ''}${inWords(code, 'en')}`).join(' ');
  const [first] = findings;
  return new StepRefused(sentence, {
    reason,
    rule: first?.rule ?? 'committee',
    source: first?.source,
    missing: [...new Set(findings.flatMap(({ missing, seat }) => (missing.length > 0 ? missing : (seat ?? []))))],
    findings: findings.map(({ code, seat, personId, rule, source, missing }) => ({
      ...{ reason: code, seat, personId, rule: rule ?? 'committee', source, missing },
    })),
  });
}

export function wrongField(field: string, message: string): BadInput {
  return new BadInput([{ field, message } satisfies FieldProblem]);
}
