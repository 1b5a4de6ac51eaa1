import { listed, type Problem } from '../read/problem.js';
import type { RegulationRules } from '../regulation.schema.js';

/** Classes of complainants must take prior steps that exist, and every prior step must be taken by somebody. */
export function wrongClasses({ complainants, priorSteps }: RegulationRules): Problem[] {
  if (!complainants) {
    return [];
  }
  const taken = new Set(Object.values(complainants).flatMap((one) => one.priorSteps));
  const unknown = Object.entries(complainants).flatMap(([name, one]) =>
    one.priorSteps
      .filter((step) => !Object.hasOwn(priorSteps, step))
      .map((step) => ({
        path: ['complainants', name, 'priorSteps'],
        message: `complainants.${name} takes the prior step "${step}", which does not exist.`,
        remedy: `Known prior steps: ${listed(Object.keys(priorSteps))}.`,
      })),
  );
  const idle = Object.keys(priorSteps)
    .filter((step) => !taken.has(step))
    .map((step) => ({
      path: ['priorSteps', step],
      message: `No class of complainants takes the prior step "${step}".`,
      remedy: 'Name it with a class under complainants, or take it away.',
    }));
  return [...unknown, ...idle];
}

/** A capacity in two classes would leave open which prior steps somebody takes. */
export function capacitiesTwice({ complainants = {} }: RegulationRules): Problem[] {
  const entries = Object.entries(complainants);
  return entries.flatMap(([name, { capacities }], index) =>
    capacities.flatMap((capacity) => {
      const other = entries.slice(0, index).find(([, one]) => one.capacities.includes(capacity))?.[0];
      return other === undefined
        ? []
        : [
            {
              path: ['complainants', name, 'capacities'],
              message: `The capacity "${capacity}" stands in the classes ${other} and ${name}.`,
              remedy: 'Keep it in one of the two.',
            },
          ];
    }),
  );
}

/** An option that something depends on must be there. */
export function unknownOptions({ complainants = {}, grounds, options = {} }: RegulationRules): Problem[] {
  const named = [
    ...Object.entries(complainants).map(([name, { withOption }]) => ({
      path: ['complainants', name, 'withOption'],
      option: withOption,
    })),
    ...Object.entries(grounds).map(([name, { withoutOption }]) => ({
      path: ['grounds', name, 'withoutOption'],
      option: withoutOption,
    })),
  ];
  return named.flatMap(({ path, option }) =>
    option === undefined || Object.hasOwn(options, option)
      ? []
      : [
          {
            path,
            message: `${path.slice(0, 2).join('.')} depends on the option "${option}", which does not exist.`,
            remedy: `Known options: ${listed(Object.keys(options))}.`,
          },
        ],
  );
}

/** A fee has an amount; what is free, or unknown, has none. */
export function wrongCosts({ costs }: RegulationRules): Problem[] {
  if (!costs) {
    return [];
  }
  const { complainant, source: _source, ...ofFee } = costs;
  if (complainant === 'fee') {
    return ofFee.amountInCents === undefined
      ? [{ path: ['costs'], message: 'There is a fee, but not how much.', remedy: 'Write amountInCents.' }]
      : [];
  }
  const remedy = 'Write complainant: fee, or take the other keys away.';
  return Object.keys(ofFee).length > 0
    ? [{ path: ['costs'], message: `costs is "${complainant}", but speaks of a fee.`, remedy }]
    : [];
}

/** Nobody needs an exemption from a power of attorney that is not asked for. */
export function idleExemptions({ representation }: RegulationRules): Problem[] {
  return representation?.exempt && ['none', 'unknown'].includes(representation.powerOfAttorney)
    ? [
        {
          path: ['representation', 'exempt'],
          message: 'Some need no power of attorney, but none is asked for.',
          remedy: 'Write powerOfAttorney: written or any, or take exempt away.',
        },
      ]
    : [];
}

/** Only a model has nobody who takes part. */
export function nobodyTakesPart({ participants, kind }: RegulationRules): Problem[] {
  return participants.length === 0 && kind !== 'model'
    ? [{ path: ['participants'], message: 'Nobody takes part.', remedy: 'Name at least one participant.' }]
    : [];
}
