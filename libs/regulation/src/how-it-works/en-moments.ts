import type { nlMoments } from './nl-moments.js';

export const enMoments: typeof nlMoments = {
  received: 'the day it comes in',
  sent: 'the day it goes out',
  decided: 'the day of the choice',
  dated: 'the date on it',
  agreed: 'the day it was agreed',
  held: 'the day itself',
  done: 'the day it is done',
  settled: 'the day it is solved',
  hearing: 'the day of the meeting',
  due: 'the day that was promised',
  lapsed: 'the day the time is over',
};
