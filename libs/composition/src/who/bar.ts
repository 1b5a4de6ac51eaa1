import { type PersonBar, type SeatBar } from '../types/codes.js';

/** Why somebody cannot sit, with the rule that says so. */
export interface Bar {
  code: PersonBar | SeatBar;
  missing?: readonly string[];
  rule?: string;
  source?: string;
}
