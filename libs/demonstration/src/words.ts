import { z } from 'zod';

export const line = z.string().min(1).max(300);
export const text = z.string().min(1).max(5000);
export const name = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,59}$/);
/** A day before today. */
export const daysAgo = z.int().min(0).max(3650);
