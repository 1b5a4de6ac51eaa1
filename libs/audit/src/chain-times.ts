import { epochMsOf, instantOf } from '#clock';

/** Entries of the same period are sealed together, at its end. */
const periodLength = 20_000;
const day = 86_400_000;
const hour = 3_600_000;
const minute = 60_000;

/** When entries that are noted now are sealed, and a word for the period that then ends. */
export function sealingAfter(now: number): { readonly runAt: string; readonly period: string } {
  const number = Math.floor(now / periodLength) + 1;
  return { runAt: instantOf(number * periodLength), period: `p${number}` };
}

/** When a chain is verified next: in the first night after now and after that day, spread over 1:00 to 4:00 UTC by tenant. */
export function nextNight(
  now: number,
  tenantId: string,
  lastDay?: string,
): { readonly runAt: string; readonly day: string } {
  const last = Math.max(now, lastDay === undefined ? 0 : epochMsOf(`${lastDay}T00:00:00Z`));
  const midnight = (Math.floor(last / day) + 1) * day;
  const spread = (Number.parseInt(tenantId.slice(-4), 16) % 180) * minute;
  return { runAt: instantOf(midnight + hour + spread), day: instantOf(midnight).slice(0, 10) };
}
