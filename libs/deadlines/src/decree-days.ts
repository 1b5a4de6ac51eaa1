import type { Country, DecreeDay } from './closed-day.js';

const until2025 =
  'Besluit gelijkstelling van 28 april 2023, 19 mei 2023, 10 mei 2024, 27 december 2024 en 30 mei 2025 met een algemeen erkende feestdag (Algemene termijnenwet, article 3(3))';
const until2028 =
  'Besluit gelijkstelling van 2 januari 2026, 15 mei 2026, 7 mei 2027, 28 april 2028 en 26 mei 2028 met een algemeen erkende feestdag (Algemene termijnenwet, article 3(3))';

/**
 * Days put on a par with a holiday by decree, about every three years. This is the table the software comes with; an
 * installation may keep its own and hand it to `calendarOf`.
 */
export const decreeDays: Readonly<Record<Country, readonly DecreeDay[]>> = {
  NL: [
    { day: '2023-04-28', source: until2025 },
    { day: '2023-05-19', source: until2025 },
    { day: '2024-05-10', source: until2025 },
    { day: '2024-12-27', source: until2025 },
    { day: '2025-05-30', source: until2025 },
    { day: '2026-01-02', source: until2028 },
    { day: '2026-05-15', source: until2028 },
    { day: '2027-05-07', source: until2028 },
    { day: '2028-04-28', source: until2028 },
    { day: '2028-05-26', source: until2028 },
  ],
  BE: [],
};
