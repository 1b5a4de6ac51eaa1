import { type LocalDate } from '#deadlines';
import { type Plugin } from '#plugins';
import { type Finding, type Regulation } from '#regulation';
import path from 'node:path';
import { type RunningCases } from './running-cases.repository.js';

/** What the database says of a committee, beside what stands in the folder. */
export interface Stored {
  /** The first days of the versions that were activated; null is the first use. */
  readonly firstDays: readonly (LocalDate | null)[];
  readonly running: readonly RunningCases[];
  readonly today: LocalDate;
}

/**
 * What is wrong with the versions in a folder for a committee that has been running: a version that is put before the one in
 * force, and everything that would orphan running cases. A case keeps its stored version whatever becomes of the files, but nobody
 * could read any more by which rules it runs, or those who answer for it would be gone.
 */
export function versionFindings(plugin: Plugin, stored: Stored): Finding[] {
  return [
    ...plugin.versions.flatMap((version) => backdated(plugin, version, stored)),
    ...goneVersions(plugin, stored),
    ...goneStages(plugin, stored),
    ...goneParticipants(plugin, stored),
  ];
}

/** A whole folder that is gone while cases run under it. */
export function goneFolder(folder: string, running: readonly RunningCases[]): Finding[] {
  const count = total(running);
  return count === 0
    ? []
    : [
        {
          file: folder,
          line: 1,
          message: `The folder of this regulation is gone, and ${cases(count)} under it.`,
          remedy: 'Put the folder back, with every version that it had; take it away when those cases have ended.',
        },
      ];
}

function backdated(plugin: Plugin, version: Regulation, { firstDays, today }: Stored): Finding[] {
  const first = dayOf(version);
  const inForce = firstDays.map(sortable).filter((day) => day <= today);
  const newest = inForce.toSorted().at(-1);
  if (newest === undefined || firstDays.includes(first) || sortable(first) >= newest) {
    return [];
  }
  return [
    {
      ...placeOf(plugin, version, 'inForceFrom'),
      message: `This version is in force from ${nameOf(first)}, before the one of ${nameOf(newest)} that is in force already.`,
      remedy: `Give it a first day from ${today} on: cases have been treated by the version of ${nameOf(newest)}.`,
    },
  ];
}

function goneVersions(plugin: Plugin, { running }: Stored): Finding[] {
  const there = plugin.versions.map(dayOf);
  const gone = [...new Set(running.map(({ inForceFrom }) => inForceFrom))].filter((day) => !there.includes(day));
  return gone.map((day) => ({
    file: path.join(plugin.folder, fileName(day)),
    line: 1,
    message: `This version is gone, and ${cases(total(running.filter(({ inForceFrom }) => inForceFrom === day)))} under it.`,
    remedy: `Put the file back until they have ended. There are: ${there.map(fileName).join(', ')}.`,
  }));
}

function goneStages(plugin: Plugin, { running }: Stored): Finding[] {
  return plugin.versions.flatMap((version) => {
    const here = running.filter(({ inForceFrom }) => inForceFrom === dayOf(version));
    const known: readonly string[] = version.stages;
    const gone = [...new Set(here.map(({ stage }) => stage))].filter((stage) => !known.includes(stage));
    return gone.map((stage) => ({
      ...placeOf(plugin, version, 'stages'),
      message: `The stage "${stage}" is gone, and ${cases(total(here.filter((one) => one.stage === stage)))} in it.`,
      remedy: `Put it back, and write the change as a version with a later first day. There are: ${known.join(', ')}.`,
    }));
  });
}

/** Who takes part is what the newest version says; who has a last day may be left out. */
function goneParticipants(plugin: Plugin, { running }: Stored): Finding[] {
  const newest = plugin.versions.at(-1);
  if (!newest) {
    return [];
  }
  const listed = newest.participants.map(({ id }) => id);
  const here = running.filter(({ participant, leaves }) => !leaves && !listed.includes(participant));
  return [...new Set(here.map(({ participant }) => participant))].map((participant) => ({
    ...placeOf(plugin, newest, 'participants'),
    message: `The participant "${participant}" is gone, and ${cases(total(here.filter((one) => one.participant === participant)))} about it.`,
    remedy: `Keep it in the list until it has a last day or they have ended. There are: ${listed.join(', ')}.`,
  }));
}

function placeOf(plugin: Plugin, version: Regulation, key: string): Pick<Finding, 'file' | 'line'> {
  const file = path.join(plugin.folder, fileName(dayOf(version)));
  const text = plugin.files?.find((one) => path.basename(one.file) === path.basename(file))?.text ?? '';
  const index = text.split('\n').findIndex((line) => line.startsWith(`${key}:`));
  return { file, line: Math.max(index, 0) + 1 };
}

function dayOf({ inForceFrom }: Regulation): LocalDate | null {
  return inForceFrom === 'firstUse' ? null : inForceFrom;
}

/** What is in force from its first use comes before every day. */
function sortable(day: LocalDate | null): string {
  return day ?? '';
}

function nameOf(day: LocalDate | null): string {
  return day === null || day === '' ? 'the first use' : day;
}

function fileName(day: LocalDate | null): string {
  return day === null ? 'first-use.yaml' : `${day}.yaml`;
}

function total(running: readonly RunningCases[]): number {
  return running.reduce((sum, { count }) => sum + count, 0);
}

function cases(count: number): string {
  return count === 1 ? '1 case runs' : `${count} cases run`;
}
