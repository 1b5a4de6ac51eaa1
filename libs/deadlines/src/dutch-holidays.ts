import { dayNumberOf, weekdayOf, type DayNumber } from './day-number.js';
import { daysFromEaster, everyYearOn, type HolidayRule } from './holiday-rule.js';

const firstParagraph = 'Algemene termijnenwet, article 3(1)';
const secondParagraph = 'Algemene termijnenwet, article 3(2)';
const firstKingsDay = 2014;

/** The generally recognised holidays of the Netherlands, as the act names them. Right for years from 1980. */
export const dutchHolidays: readonly HolidayRule[] = [
  {
    key: 'newYearsDay',
    names: { nl: 'Nieuwjaarsdag', en: "New Year's Day" },
    source: firstParagraph,
    fallsOn: everyYearOn(1, 1),
  },
  {
    key: 'goodFriday',
    names: { nl: 'Goede Vrijdag', en: 'Good Friday' },
    source: secondParagraph,
    fallsOn: daysFromEaster(-2),
  },
  {
    key: 'easterMonday',
    names: { nl: 'tweede paasdag', en: 'Easter Monday' },
    source: firstParagraph,
    fallsOn: daysFromEaster(1),
  },
  {
    key: 'queensDay',
    names: { nl: 'Koninginnedag', en: "Queen's Day" },
    source: firstParagraph,
    fallsOn: (year) => (year < firstKingsDay ? unlessSunday(dayNumberOf(year, 4, 30)) : undefined),
  },
  {
    key: 'kingsDay',
    names: { nl: 'Koningsdag', en: "King's Day" },
    source: firstParagraph,
    fallsOn: (year) => (year >= firstKingsDay ? unlessSunday(dayNumberOf(year, 4, 27)) : undefined),
  },
  {
    key: 'liberationDay',
    names: { nl: 'Bevrijdingsdag', en: 'Liberation Day' },
    source: firstParagraph,
    fallsOn: everyYearOn(5, 5),
  },
  {
    key: 'ascensionDay',
    names: { nl: 'Hemelvaartsdag', en: 'Ascension Day' },
    source: firstParagraph,
    fallsOn: daysFromEaster(39),
  },
  {
    key: 'whitMonday',
    names: { nl: 'tweede pinksterdag', en: 'Whit Monday' },
    source: firstParagraph,
    fallsOn: daysFromEaster(50),
  },
  {
    key: 'christmasDay',
    names: { nl: 'eerste kerstdag', en: 'Christmas Day' },
    source: firstParagraph,
    fallsOn: everyYearOn(12, 25),
  },
  {
    key: 'secondChristmasDay',
    names: { nl: 'tweede kerstdag', en: 'Second Day of Christmas' },
    source: firstParagraph,
    fallsOn: everyYearOn(12, 26),
  },
];

/** The King's birthday is celebrated on the Saturday when it falls on a Sunday. */
function unlessSunday(birthday: DayNumber): DayNumber {
  return weekdayOf(birthday) === 0 ? birthday - 1 : birthday;
}
