import { z } from 'zod';

/** An event with one of its moments. */
export const moment = z
  .string()
  .max(80)
  .regex(
    /^[A-Za-z]+\.[A-Za-z]+$/,
    'is not a moment: write event and moment with a dot, such as complaintFiled.received',
  );

/** What a term counts from: a moment, or the last day of another term. */
export const termStart = z
  .string()
  .max(100)
  .regex(
    /^([A-Za-z]+\.[A-Za-z]+|terms\.[a-z][A-Za-z0-9]*\.end)$/,
    'is not a moment: write event and moment with a dot, such as complaintFiled.received, or terms.<name>.end',
  );
