import { randomInt } from 'node:crypto';

/** None of these is taken for another in print; a small l, c, q, x and y are left out. */
const consonants = 'bdfghjkmnprstvwz';
const vowels = 'aeiou';
const groups = 5;

/** Groups nobody should find in a letter from a committee. */
const unwanted = new Set([
  'dode',
  'fuku',
  'hate',
  'homo',
  'jode',
  'jude',
  'kaka',
  'kike',
  'mofo',
  'nazi',
  'nega',
  'nego',
  'niga',
  'pedo',
  'peni',
  'pipi',
  'puta',
  'rape',
  'sado',
  'vagi',
]);

/** A password that can be read aloud and typed on a telephone: `zuvo-kena-rimo-tade-pobi`, 63 random bits. */
export function newPassword(): string {
  return Array.from({ length: groups }, newGroup).join('-');
}

function newGroup(): string {
  const group = newSyllable() + newSyllable();
  return unwanted.has(group) ? newGroup() : group;
}

function newSyllable(): string {
  return consonants.charAt(randomInt(consonants.length)) + vowels.charAt(randomInt(vowels.length));
}
