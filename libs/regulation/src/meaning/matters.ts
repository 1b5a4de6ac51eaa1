import type { Problem } from '../read/problem.js';
import type { RegulationRules } from '../regulation.schema.js';

/** In one stage the matter has one name. */
export function mattersTwice({ matters = {} }: RegulationRules): Problem[] {
  const named = Object.entries(matters).flatMap(([name, matter]) => matter.in.map((stage) => ({ name, stage })));
  return named.flatMap(({ name, stage }, index) => {
    const earlier = named.slice(0, index).find((one) => one.stage === stage);
    return earlier === undefined
      ? []
      : [
          {
            path: ['matters', name, 'in'],
            message: `In the stage "${stage}" the matter is called ${name}, and ${earlier.name} as well.`,
            remedy: 'Keep the stage under one of the two.',
          },
        ];
  });
}
