import { type Condition } from '../condition.js';
import { type Right } from '../right.js';
import { type RightsTable } from '../rights.js';
import { type AccessSubject, type CasePart, caseParts, type Role } from '../words.js';
import { anchorOf, listed } from './markdown.js';
import { stepsLine } from './steps-line.js';
import { aboutCase, contentsLine } from './words-of-contents.js';
import { besidesWord, closedByWords, grantWords, partWords } from './words-of-cases.js';
import { roleGroups, roleWords } from './words-of-roles.js';

/** What is told of the cases in which it holds. */
const withinCase: readonly AccessSubject[] = ['Case', 'Deliberation', 'Message', 'Piece'];

const rolesInOrder = Object.values(roleGroups).flat();

/** What one role may do, and what never: a heading and a few lines. */
export function chapterOf(role: Role, table: RightsTable): string {
  const { title, dutch, who } = roleWords[role];
  const twin = rolesInOrder.slice(0, rolesInOrder.indexOf(role)).find((other) => table[other] === table[role]);
  const lines = twin ? `Has the same rights as the ${linkTo(twin)}.` : linesOf(table[role]).join('\n');
  return [`### ${title}`, `Dutch: _${dutch}_. ${who}`, lines].join('\n\n');
}

function linkTo(role: Role): string {
  const { title } = roleWords[role];
  return `[${title.toLowerCase()}](#${anchorOf(title)})`;
}

function linesOf(held: readonly Right[]): string[] {
  const aboutCases = held.filter((right) => right.subject === 'Case' && !isFiling(right));
  const inCases = held.filter((right) => withinCase.includes(right.subject) && !isFiling(right));
  const lines = [
    ...(held.some(isFiling) ? ['Can file a complaint.'] : []),
    ...alikeIn(inCases).map(lineOf),
    ...besidesOf(held),
    ...neverOf(aboutCases),
  ];
  return lines.map((line) => `- ${line}`);
}

/** Filing needs no case. */
function isFiling({ actions }: Right): boolean {
  return actions.join() === 'fileComplaint';
}

/** Rights that hold in the same cases are told together. */
function alikeIn(held: readonly Right[]): Right[][] {
  const groups = new Map<string, Right[]>();
  for (const right of held) {
    const cases = casesOf(right);
    groups.set(cases, [...(groups.get(cases) ?? []), right]);
  }
  return [...groups.values()];
}

function lineOf(held: readonly Right[]): string {
  const ofCase = held.filter(({ subject }) => subject === 'Case');
  const parts = partsOf(ofCase);
  const reads = parts.length > 0 ? [`Reads ${listed(parts.map((part) => partWords[part].title))}.`] : [];
  const cases = held.slice(0, 1).map((right) => `**In ${casesOf(right)}.**`);
  const taken = ofCase.flatMap(({ actions }) => actions);
  return [...cases, ...reads, ...stepsLine(taken), ...contentsLine(held)].join(' ');
}

function casesOf(right: Right): string {
  const [when, { granted }] = [aboutCase(right), right];
  const which =
    when.length > 0
      ? `a case ${listed(
          when.map(({ says }) => says),
          ', and',
        )}`
      : 'every case';
  return granted ? `${which}, if the complainant allowed ${grantWords[granted]}` : which;
}

function partsOf(held: readonly Right[]): CasePart[] {
  return caseParts.filter((part) => held.some(({ parts }) => parts?.includes(part)));
}

function besidesOf(held: readonly Right[]): string[] {
  const lines = held
    .filter(({ subject }) => !withinCase.includes(subject))
    .flatMap(({ actions, subject }) => actions.map((action) => besidesWord(action, subject)));
  return [...new Set(lines)];
}

function neverOf(aboutCases: readonly Right[]): string[] {
  const never = [...neverRead(partsOf(aboutCases)), ...neverTaken(aboutCases), ...neverSeen(aboutCases)];
  return never.length > 0 ? [`**Never** ${never.join('. Never ')}.`] : [];
}

function neverRead(read: readonly CasePart[]): string[] {
  const closed = caseParts.filter((part) => !read.includes(part)).map((part) => partWords[part].title);
  if (closed.length === 0) {
    return [];
  }
  return [read.length === 0 ? 'reads any part of a case' : `reads ${listed(closed, ' or')}`];
}

function neverTaken(aboutCases: readonly Right[]): string[] {
  const takesSteps = aboutCases.some(({ actions }) => actions.some((action) => action !== 'read'));
  return takesSteps ? [] : ['takes a step in a case'];
}

function neverSeen(aboutCases: readonly Right[]): string[] {
  const cases = closedTo(aboutCases).map((condition) => `in ${closedByWords(condition)}`);
  return cases.length > 0 ? [`sees or does anything ${listed(cases, ' or')}`] : [];
}

/** The conditions without which nothing at all can be done with a case. */
function closedTo([first, ...others]: readonly Right[]): readonly Condition[] {
  return (first?.when ?? []).filter((condition) => others.every(({ when }) => when.includes(condition)));
}
