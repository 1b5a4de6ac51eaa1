import type { Problem } from '../read/problem.js';
import type { RegulationRules } from '../regulation.schema.js';

/** The folder carries the id and the file the first day in force, so that a version is found without opening it. */
export function misplacedFile({ id, inForceFrom }: RegulationRules, file: string): Problem[] {
  const [name = '', folder] = file.split(/[\\/]/).reverse();
  const expected = inForceFrom === 'firstUse' ? 'first-use.yaml' : `${inForceFrom}.yaml`;
  const problems: Problem[] = [];
  if (folder !== undefined && folder !== id) {
    problems.push({
      path: ['id'],
      message: `The id is "${id}", but the folder is called "${folder}".`,
      remedy: 'Give both the same name.',
    });
  }
  if (name !== expected) {
    problems.push({
      path: ['inForceFrom'],
      message: `The file is called "${name}", but inForceFrom asks for "${expected}".`,
      remedy: 'Rename the file, or change inForceFrom.',
    });
  }
  return problems;
}

/** An id that two participants share would mix up their cases. */
export function wrongParticipants({ participants }: RegulationRules): Problem[] {
  return participants.flatMap(({ id, kind, of }, index) => {
    const problems: Problem[] = [];
    if (participants.findIndex((other) => other.id === id) < index) {
      problems.push({
        path: ['participants', index],
        message: `The participant "${id}" stands in the list twice.`,
        remedy: 'Remove one of the two, or give it an id of its own.',
      });
    }
    if ((kind === 'branch') !== (of !== undefined)) {
      problems.push({
        path: ['participants', index],
        message: `The participant "${id}" is ${kind === 'branch' ? 'a branch without "of"' : 'no branch, but has "of"'}.`,
        remedy: 'Only a branch says of which corporation it is a part, and always does.',
      });
    }
    return problems;
  });
}

/** What a committee handles it cannot at the same time send away; a closed list must contain something. */
export function contradictorySubjects({
  subjects: { list, handles, alsoOffered },
  grounds,
}: RegulationRules): Problem[] {
  const away = Object.entries(grounds).filter(
    ([, { type, when = {}, unless }]) =>
      (type === 'notCompetent' || type === 'otherForum') && Object.keys(when).join() === 'subject' && !unless,
  );
  const both = handles.flatMap(({ subject }, index) =>
    away
      .filter(([, { when = {} }]) => [when.subject].flat().includes(subject))
      .map(([ground]) => ({
        path: ['subjects', 'handles', index],
        message: `The subject "${subject}" is handled, but the ground ${ground} sends it away.`,
        remedy: 'Take it out of one of the two, or tell in the ground when it applies.',
      })),
  );
  const empty = list === 'closed' && handles.length === 0;
  const remedy = 'Name the subjects that the source names, or make the list open.';
  return [
    ...both,
    ...(empty ? [{ path: ['subjects'], message: 'The list of subjects is closed and empty.', remedy }] : []),
    ...(list === 'closed' && alsoOffered ? [offeredBesides()] : []),
  ];
}

function offeredBesides(): Problem {
  return {
    path: ['subjects', 'alsoOffered'],
    message: 'The list of subjects is closed, but more subjects are offered.',
    remedy: 'Take alsoOffered away, or make the list open.',
  };
}
