import { z } from 'zod';

const factName = z
  .string()
  .max(150)
  .regex(
    /^[A-Za-z]+(\.[A-Za-z0-9]+)*$/,
    'is not a fact: write its name with dots, such as priorSteps.corporation.form',
  );

const factValue = z.string().min(1).max(60);

/** A row that a lawyer can read: all keys must hold; of a list one value is enough. */
export const conditionSchema = z
  .record(factName, z.union([factValue, z.array(factValue).min(1)]))
  .refine((row) => Object.keys(row).length > 0, 'is empty: name at least one fact');
