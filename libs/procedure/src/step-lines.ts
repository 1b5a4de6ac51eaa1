import { type EventName, momentNamesOf, type ProcedureRole, type StepName, stepNames, stepTable } from '#regulation';
import type { InputKind, Inputs } from './inputs/input.js';
import { stepMeanings } from './step-meanings.js';

/** One line of the table of steps: everything that holds for a step under every regulation. */
export interface StepLine {
  readonly step: StepName;
  /** What somebody does, as a sentence. */
  readonly means: string;
  /** Who can take it at all; a regulation chooses among them. */
  readonly roles: readonly ProcedureRole[];
  readonly inputs: readonly InputLine[];
  /** What must be so in the case, whatever the regulation says. */
  readonly needs: readonly string[];
  readonly produces: { readonly event: EventName; readonly moments: readonly string[] };
  readonly outcomes: readonly string[];
  /** Whether it can be taken again while the case stands where it stands. */
  readonly often: boolean;
}

export interface InputLine {
  readonly name: string;
  readonly kind: InputKind;
  readonly needed: boolean;
  readonly says: string;
  readonly values: readonly string[];
}

/** The platform's vocabulary of steps, in its usual order. */
export function stepLines(): StepLine[] {
  return stepNames.map((step) => {
    const { event, inputs, often = false, needs = [] } = stepMeanings[step];
    const { means, roles, outcomes = [], after = [] } = stepTable[step];
    const earlier = after.length > 0 ? [`one of these was taken: ${after.join(', ')}`] : [];
    return {
      step,
      means,
      roles,
      inputs: inputLines(inputs),
      needs: [...earlier, ...needs.map(({ says }) => says)],
      produces: { event, moments: momentNamesOf(event) },
      outcomes,
      often,
    };
  });
}

/** The same as a table in Markdown. */
export function printStepTable(): string {
  const rows = stepLines().map((line) =>
    row([
      `\`${line.step}\``,
      line.means,
      line.inputs.map(({ name, needed }) => `\`${name}\`${needed ? '' : '?'}`).join(', '),
      line.roles.join(', '),
      line.needs.join('; '),
      `\`${line.produces.event}\` (${line.produces.moments.join(', ')})`,
      line.outcomes.join(', '),
    ]),
  );
  const head = ['Step', 'What somebody does', 'Inputs', 'Who', 'What it needs', 'What it produces', 'Outcomes'];
  return [row(head), row(head.map(() => '---')), ...rows].join('\n');
}

function inputLines(inputs: Inputs): InputLine[] {
  return Object.entries(inputs).map(([name, { kind, needed, says, values = [] }]) => ({
    name,
    kind,
    needed,
    says,
    values,
  }));
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
