import { addressees, type Labels, procedureRoles, stages, stepNames } from '#regulation';

/** Names of the words of the platform by which a test knows them again: the words themselves. */
export const plainLabels: Labels = {
  steps: itself(stepNames),
  stages: itself(stages),
  roles: itself(procedureRoles),
  addressees: itself(addressees),
};

function itself<Word extends string>(words: readonly Word[]): { [one in Word]: string } {
  return Object.fromEntries(words.map((word) => [word, word])) as unknown as Record<Word, string>;
}
