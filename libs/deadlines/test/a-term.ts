import { parseDuration, type TermRule } from '../src/index.js';

/** A term of so long with the plainest counting: first day not counted, nothing rolls over. */
export function aTerm(within: string, differently: Partial<TermRule> = {}): TermRule {
  return {
    within: parseDuration(within),
    direction: 'within',
    firstDayCounts: false,
    monthEnd: 'clip',
    rollOver: 'none',
    ...differently,
  };
}
