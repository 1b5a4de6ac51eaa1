import { type PanelFinding, type PanelQuestion } from '../types/panel.js';
import { type RuledQuestion } from '../who/person-bars.js';

/** What is found where a regulation has no committee, or one without seats: a person decides who sits. */
export const noSeats: PanelFinding = { code: 'noSeats', force: 'toDecide', rule: 'committee', missing: [] };

export function isRuled(question: PanelQuestion): question is RuledQuestion {
  return question.committee !== undefined && Object.keys(question.committee.seats).length > 0;
}
