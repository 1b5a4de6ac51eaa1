import { aRegulation, someRules } from '../../../test/builders/a-regulation.js';
import type { RegulationRules } from './regulation.schema.js';
import { checkMeaning } from './meaning/check-meaning.js';
import { onTrack } from './tracks.js';

const longerResponse = { ...someRules().terms['response'], within: '4 weeks' } as RegulationRules['terms'][string];

const tracks: NonNullable<RegulationRules['tracks']> = {
  allocation: {
    when: { subject: 'allocation' },
    replaces: { respondent: 'platform', terms: { response: longerResponse } },
    removes: ['terms.acknowledgement', 'steps.acknowledgeReceipt'],
    source: 'artikel 30',
  },
  housing: { unless: { subject: 'allocation' }, source: 'artikel 31' },
};

function messages(overrides: Partial<RegulationRules>): string[] {
  return checkMeaning(someRules(overrides), 'regulations/example/2024-01-01.yaml').map(({ message }) => message);
}

describe('onTrack', () => {
  it('replaces terms and steps by name and the rest as a whole', () => {
    const regulation = onTrack(aRegulation({ tracks }), 'allocation');

    expect([regulation.respondent, regulation.terms['response']?.within]).toEqual(['platform', '4 weeks']);
  });

  it('takes away what the track removes', () => {
    const { terms, steps } = onTrack(aRegulation({ tracks }), 'allocation');

    expect([Object.keys(terms), Object.keys(steps).includes('acknowledgeReceipt')]).toEqual([['response'], false]);
  });

  it('leaves a track that replaces nothing as it stands', () => {
    expect(onTrack(aRegulation({ tracks }), 'housing').terms).toEqual(aRegulation().terms);
  });

  it.each(['nowhere', 'constructor', '__proto__'])('is the regulation itself where there is no track "%s"', (name) => {
    const regulation = aRegulation({ tracks });

    expect(onTrack(regulation, name)).toBe(regulation);
  });
});

describe('checkMeaning of tracks', () => {
  it('accepts a table in which every case has exactly one track', () => {
    expect(messages({ tracks })).toEqual([]);
  });

  it('names a case that no track takes', () => {
    const { allocation } = tracks;

    expect(messages({ tracks: allocation ? { allocation } : {} })).toEqual([
      'No track fits a case with subject: rent.',
    ]);
  });

  it('names a case that two tracks take', () => {
    expect(messages({ tracks: { ...tracks, all: { source: 'artikel 32' } } })).toEqual([
      'The tracks housing and all both fit a case with subject: rent.',
    ]);
  });

  it('looks for what is wrong on each track', () => {
    const removes = ['steps.submitResponse'];

    expect(
      messages({ tracks: { ...tracks, housing: { ...tracks['housing'], removes, source: 'artikel 31' } } }),
    ).toEqual([
      'terms.response is met by "responseSubmitted.received", which no step produces.',
      'The stage "responded" cannot be reached.',
      'The stage "awaitingResponse" has no exit and is no ending.',
    ]);
  });
});
