import type { Regulation } from '#regulation';
import { stringify } from 'yaml';
import type { NewCommittee } from './skeleton.js';

/** The version: what must be said first, then everything of the base that can be said otherwise, as comments. */
export function versionFile(base: Regulation, { id, inForceFrom, schema }: NewCommittee): string {
  return [
    `# yaml-language-server: $schema=${schema}`,
    '# A patch on another regulation: what is not said here comes from the base. Maps merge by key, lists replace as a whole.',
    '# Every key and word: regulations/README.md. What stands behind # is what the base says; take the # away to change it.',
    'schema: 1',
    `id: ${id}`,
    `inForceFrom: ${inForceFrom}`,
    `extends: { base: ${base.id}, version: ${base.inForceFrom} }`,
    ...removals(base),
    '',
    '# The text that adopts these rules. Every rule of your own names its place in that text.',
    'source:',
    '  title: Reglement van de commissie',
    '  dated: unknown',
    `  language: ${base.source.language}`,
    '',
    '# One of: regionalCommittee, internalProcedure, supportOrganisation, cooperative.',
    'kind: regionalCommittee',
    '',
    '# Who takes part. The id stands in cases for ever; the name can change.',
    'participants:',
    '  - { id: example-one, name: Example One, kind: corporation }',
    '  - { id: example-two, name: Example Two, kind: corporation }',
    ...part('options', 'Choices that the base leaves open.', base.options),
    ...part('terms', 'How long everything takes.', base.terms),
    ...part('grounds', 'When a complaint is not treated.', base.grounds),
    ...part('committee', 'Who sits in a case.', base.committee),
    ...part('hearing', 'Hearing both sides.', base.hearing),
    ...part('outcome', 'What comes out.', base.outcome),
    '',
  ].join('\n');
}

function removals({ grounds }: Regulation): string[] {
  const [first] = Object.keys(grounds);
  return first === undefined
    ? []
    : [`# Rules that do not hold here are named: extends: { ..., removes: [grounds.${first}] }`];
}

/** A part of the base as a comment. */
function part(name: string, meaning: string, value: unknown): string[] {
  if (value === undefined) {
    return [];
  }
  const lines = stringify({ [name]: value }, { lineWidth: 118, aliasDuplicateObjects: false })
    .trimEnd()
    .split('\n');
  return ['', `# ${meaning}`, ...lines.map((line) => `# ${line}`)];
}
