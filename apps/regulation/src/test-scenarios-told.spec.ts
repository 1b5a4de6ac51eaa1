import type { PluginFiles } from '#plugins';
import { stringify } from 'yaml';
import { someRules } from '../../../test/builders/a-regulation.js';
import { aRegulationSource } from '../../../test/builders/a-regulation-source.js';
import { differencesIn, toldScenarios } from './test-scenarios-told.js';

const filing = {
  title: 'Somebody files',
  facts: { subject: 'repair', participant: 'any' },
  story: [{ on: '2026-03-02', by: 'complainant', does: 'fileComplaint', expect: { stage: 'filed' } }],
};
const rent = {
  title: 'The rent is not for here',
  facts: { subject: 'rent', participant: 'any' },
  story: [{ on: '2026-03-02', expect: { intake: { answer: 'no' } } }],
};

describe('the scenarios of a base', () => {
  it('are played under what extends it, for a landlord of its own', () => {
    const { stories, findings } = toldScenarios(aPatch({}));

    expect(findings).toEqual([]);
    expect(stories.map(({ isInherited, regulation }) => [isInherited, regulation?.participants[0]?.id])).toEqual([
      [true, 'lake'],
      [true, 'lake'],
    ]);
    expect(stories.flatMap(differencesIn)).toEqual([]);
  });

  it('show a deviation that nobody listed', () => {
    const { stories } = toldScenarios(aPatch({ removes: ['grounds.rentPrice'] }));

    expect(stories.filter((story) => differencesIn(story).length > 0).map(({ scenario }) => scenario.title)).toEqual([
      rent.title,
    ]);
  });

  it('stay away where they are listed with the reason', () => {
    const skipsScenarios = [{ scenario: 'rent', because: 'the rent is for here too' }];
    const { stories, findings } = toldScenarios(aPatch({ removes: ['grounds.rentPrice'], skipsScenarios }));

    expect([stories.map(({ scenario }) => scenario.title), findings]).toEqual([[filing.title], []]);
  });

  it('cannot be skipped in vain, or when they are not there', () => {
    const skipsScenarios = [
      { scenario: 'rent', because: 'we do not like it' },
      { scenario: 'rain', because: 'a slip' },
    ];

    expect(toldScenarios(aPatch({ skipsScenarios })).findings.map(({ message }) => message)).toEqual([
      'The scenario "rain" is skipped, but the base "example" has no such scenario.',
      'The scenario "rent" of the base is skipped, but it comes out as it says.',
    ]);
  });

  it('are not about a version that is extended no more', () => {
    const newer = { ...aRegulationSource({ rules: someRules({ inForceFrom: '2025-01-01' }) }) };
    const files = aPatch({});
    const bases = files.bases.map((base) => ({ ...base, versions: [...base.versions, newer] }));

    expect(toldScenarios({ ...files, bases }).stories).toEqual([]);
  });
});

/** A plugin that is a patch on another one, which has two scenarios. */
function aPatch(extended: Record<string, unknown>): PluginFiles {
  const base = aRegulationSource({ rules: someRules() });
  const patch = {
    schema: 1,
    id: 'patch',
    inForceFrom: '2026-01-01',
    source: { title: 'Patch', dated: 'unknown', language: 'nl' },
    extends: { base: 'example', version: '2024-01-01', ...extended },
    participants: [{ id: 'lake', name: 'Lake', kind: 'corporation' }],
  };
  return {
    ...{ id: 'patch', folder: 'regulations/patch', texts: [], scenarios: [], demonstration: undefined },
    versions: [{ file: 'regulations/patch/2026-01-01.yaml', text: stringify(patch) }],
    bases: [
      {
        ...{ id: 'example', folder: 'regulations/example', demonstration: undefined },
        versions: [{ file: base.file, text: base.text }],
        texts: [...base.texts],
        scenarios: [
          { file: 'regulations/example/scenarios/filing.yaml', text: stringify(filing) },
          { file: 'regulations/example/scenarios/rent.yaml', text: stringify(rent) },
        ],
      },
    ],
  };
}
