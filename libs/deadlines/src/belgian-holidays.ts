import { daysFromEaster, everyYearOn, type HolidayRule } from './holiday-rule.js';

const source = 'Koninklijk besluit van 18 april 1974 (uitvoering van de wet van 4 januari 1974), article 1';

/** The ten public holidays of Belgium. */
export const belgianHolidays: readonly HolidayRule[] = [
  { key: 'newYearsDay', names: { nl: 'Nieuwjaar', en: "New Year's Day" }, source, fallsOn: everyYearOn(1, 1) },
  { key: 'easterMonday', names: { nl: 'paasmaandag', en: 'Easter Monday' }, source, fallsOn: daysFromEaster(1) },
  { key: 'labourDay', names: { nl: 'Feest van de Arbeid', en: 'Labour Day' }, source, fallsOn: everyYearOn(5, 1) },
  {
    key: 'ascensionDay',
    names: { nl: 'Onze-Lieve-Heer-Hemelvaart', en: 'Ascension Day' },
    source,
    fallsOn: daysFromEaster(39),
  },
  { key: 'whitMonday', names: { nl: 'pinkstermaandag', en: 'Whit Monday' }, source, fallsOn: daysFromEaster(50) },
  {
    key: 'nationalDay',
    names: { nl: 'nationale feestdag', en: 'Belgian National Day' },
    source,
    fallsOn: everyYearOn(7, 21),
  },
  {
    key: 'assumptionDay',
    names: { nl: 'Onze-Lieve-Vrouw-Hemelvaart', en: 'Assumption Day' },
    source,
    fallsOn: everyYearOn(8, 15),
  },
  { key: 'allSaintsDay', names: { nl: 'Allerheiligen', en: "All Saints' Day" }, source, fallsOn: everyYearOn(11, 1) },
  { key: 'armisticeDay', names: { nl: 'Wapenstilstand', en: 'Armistice Day' }, source, fallsOn: everyYearOn(11, 11) },
  { key: 'christmasDay', names: { nl: 'Kerstmis', en: 'Christmas Day' }, source, fallsOn: everyYearOn(12, 25) },
];
