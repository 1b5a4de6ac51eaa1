import { rights, type RightsTable } from '../rights.js';
import { type Step, stepGroups } from '../steps.js';
import { caseParts } from '../words.js';
import { chapterOf } from './chapter.js';
import { listed } from './markdown.js';
import { namedGroups } from './steps-line.js';
import { partWords } from './words-of-cases.js';
import { roleGroups, roleWords } from './words-of-roles.js';
import { groupWords, stepWords } from './words-of-steps.js';

const introduction = [
  '# Who may do what',
  '<!-- Made from the rights table by `npm run reference`. What is changed here by hand is lost. -->',
  'This page tells what somebody with a role may do. It is made from the rights table, the same one that the platform asks ' +
    'before it shows or does anything. What does not stand here, nobody may do.',
  'Two things must be so before somebody takes a step. The rights table must let the role take it. And the regulation of the ' +
    'committee must let that role take it, in this case and at this moment. A regulation decides which of these roles takes a ' +
    'step; it can give less than this page, never more.',
  'Somebody with several roles has the rights of each of them. ' +
    'A case that somebody may not see looks to him like a case that does not exist.',
];

/** The page for administrators, in Markdown. `means` says of every step, in its usual order, what happens. */
export function rightsPage(means: Readonly<Record<Step, string>>, table: RightsTable = rights): string {
  const chapters = Object.entries(roleGroups).flatMap(([heading, roles]) => [
    `## ${heading}`,
    ...roles.map((role) => chapterOf(role, table)),
  ]);
  const page = [...introduction, ...partsChapter(), ...chapters, ...groupChapters(), ...stepsChapter(means, table)];
  return `${page.join('\n\n')}\n`;
}

function partsChapter(): string[] {
  const rows = caseParts.map((part) => `| ${partWords[part].title} | ${partWords[part].holds} |`);
  return ['## The parts of a case', ['| Part | What stands in it |', '| --- | --- |', ...rows].join('\n')];
}

function groupChapters(): string[] {
  const groups = namedGroups.map((group) => {
    const words = stepGroups[group].map((step) => stepWords[step]);
    return `### ${groupWords[group]}\n\nTo ${listed(words)}.`;
  });
  return ['## Steps that go together', ...groups];
}

/** In the order of `means`. */
function stepsChapter(means: Readonly<Record<Step, string>>, table: RightsTable): string[] {
  const lines = Object.entries(means).map(([step, happens]) => `- \`${step}\`: ${happens} _${takersOf(step, table)}._`);
  const heading =
    'Each step has the name that it has in a regulation. Behind it stand the roles to which a regulation can give it.';
  return ['## Every step', heading, lines.join('\n')];
}

function takersOf(step: string, table: RightsTable): string {
  const roles = Object.values(roleGroups).flat();
  const taking = roles.filter((role) => table[role].some(({ actions }) => actions.some((action) => action === step)));
  const words = listed(taking.map((role) => roleWords[role].title.toLowerCase()));
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
