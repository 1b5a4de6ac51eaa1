import { rights, type RightsTable } from '../rights.js';
import { type Step, stepGroups } from '../steps.js';
import { caseParts, pieceParts } from '../words.js';
import { chapterOf } from './chapter.js';
import { listed } from './markdown.js';
import { namedGroups } from './steps-line.js';
import { actWords } from './words-of-acts.js';
import { partWords } from './words-of-cases.js';
import { piecePartWords } from './words-of-contents.js';
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
  const page = [
    ...introduction,
    ...partsChapters(),
    ...chapters,
    ...groupChapters(),
    ...stepsChapter(means, table),
    ...actsChapter(table),
  ];
  return `${page.join('\n\n')}\n`;
}

function partsChapters(): string[] {
  const ofPiece =
    'What is laid before the committee has a number. Whoever may know that a piece is there need not be able to read it.';
  return [
    '## The parts of a case',
    partsTable(caseParts.map((part) => partWords[part])),
    '## The parts of a piece',
    ofPiece,
    partsTable(pieceParts.map((part) => piecePartWords[part])),
  ];
}

function partsTable(parts: readonly { readonly title: string; readonly holds: string }[]): string {
  const rows = parts.map(({ title, holds }) => `| ${title} | ${holds} |`);
  return ['| Part | What stands in it |', '| --- | --- |', ...rows].join('\n');
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

function actsChapter(table: RightsTable): string[] {
  const lines = Object.entries(actWords).map(
    ([act, { happens }]) => `- \`${act}\`: ${happens} _${takersOf(act, table)}._`,
  );
  const heading =
    'These are done in a case and are no steps: they move no stage, and a regulation gives them to nobody else. Behind each stand the roles that can do it.';
  return ['## Every act besides the steps', heading, lines.join('\n')];
}

function takersOf(step: string, table: RightsTable): string {
  const roles = Object.values(roleGroups).flat();
  const taking = roles.filter((role) => table[role].some(({ actions }) => actions.some((action) => action === step)));
  const words = listed(taking.map((role) => roleWords[role].title.toLowerCase()));
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
