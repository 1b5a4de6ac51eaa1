import { tooEarly } from '../dates.js';
import type { Situation, StepResult } from '../decision.js';
import type { Commitment } from '../inputs/commitments.js';
import { type Refusal, refuse } from '../refusal.js';

type Promising = Situation<'makeCommitment'> | Situation<'recordAgreement'> | Situation<'decideOnAdvice'>;

/** A commitment of its own; its day is a moment of the event, so that a term can count from it. */
export function promise(situation: Situation<'makeCommitment'>): StepResult<'makeCommitment'> {
  const { dueOn } = situation.request;
  return (
    promisedBefore(situation) ?? {
      kind: 'taken',
      data: {},
      ...(dueOn === undefined ? {} : { moments: { due: dueOn } }),
    }
  );
}

/** Why something cannot be promised: its name is taken, or its day is past already. */
export function promisedBefore({ state, request, rule, day }: Promising): Refusal | undefined {
  const place = `steps.${request.step}`;
  for (const { commitmentId, dueOn } of commitmentsIn(request)) {
    if (state.commitments.some((made) => made.commitmentId === commitmentId)) {
      const details = { field: 'commitmentId', value: commitmentId };
      return refuse('alreadyInCase', place, { source: rule.source, missing: ['commitmentId'], details });
    }
    const early = dueOn === undefined ? undefined : tooEarly({ field: 'dueOn', day: dueOn }, day, rule, request.step);
    if (early) {
      return early;
    }
  }
  return undefined;
}

/** Why nothing can be said of a commitment: nothing of this name was promised. */
export function neverPromised({
  state,
  request,
  rule,
}: Situation<'confirmCommitment'> | Situation<'evaluateMeasure'>): Refusal | undefined {
  const { commitmentId, step } = request;
  return commitmentId === undefined || state.commitments.some((made) => made.commitmentId === commitmentId)
    ? undefined
    : refuse('notInCase', `steps.${step}`, {
        source: rule.source,
        missing: ['commitmentId'],
        details: { field: 'commitmentId', value: commitmentId },
      });
}

function commitmentsIn(request: Promising['request']): readonly Commitment[] {
  return request.step === 'makeCommitment' ? [request] : (request.commitments ?? []);
}
