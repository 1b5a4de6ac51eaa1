/** Committees work in the Netherlands and Flanders, which share a day. */
export const committeeTimeZone = 'Europe/Amsterdam';
