/** The languages in which the platform can speak to people. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];
