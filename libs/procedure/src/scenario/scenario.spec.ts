import { aRegulation } from '../../../../test/builders/a-regulation.js';
import { notShown } from './not-shown.js';
import { readScenario } from './read-scenario.js';
import { describeDifference, runScenario } from './run-scenario.js';
import type { Scenario } from './scenario.schema.js';

const regulation = aRegulation();

const facts = `
title: A response one day late
facts:
  subject: repair
  participant: north
  priorSteps: { corporation: { form: written, on: 2026-01-05, answer: refused } }
  forums: { tribunal: none, court: none }
  earlierAdvice: no
story:
  - { on: 2026-03-02, expect: { intake: { answer: yes, refersTo: [] }, grounds: [], steps: { complainant: [fileComplaint] } } }
  - { on: 2026-03-02, by: complainant, does: fileComplaint, expect: { stage: filed, letters: [confirmation] } }
  - { on: 2026-03-03, by: secretary, does: requestResponse, expect: { refused: { code: stepNotOpen } } }
  - { on: 2026-03-04, by: secretary, does: decideAdmissibility }
`;

const scenario = (story = ''): Scenario => {
  const { scenario: read, findings } = readScenario('a.yaml', `${facts.trim()}\n${story}`);
  if (!read) {
    throw new Error(JSON.stringify(findings));
  }
  return read;
};

const differences = (story: string) => runScenario(regulation, scenario(story)).map(describeDifference);

describe('a scenario', () => {
  it('without differences says nothing', () => {
    expect(differences('')).toEqual([]);
  });

  it('finds the steps of a derivation in their order, and only those that are named', () => {
    const story = `
  - on: 2026-03-05
    by: secretary
    does: requestResponse
    expect:
      deadlines: { response: { due: 2026-03-19, derivation: [{ kind: start, day: 2026-03-05 }, { kind: due }] } }`;

    expect(differences(story)).toEqual([]);
  });

  it('does not find them in another order', () => {
    const story = `
  - on: 2026-03-05
    by: secretary
    does: requestResponse
    expect: { deadlines: { response: { derivation: [{ kind: due }, { kind: start }] } } }`;

    expect(differences(story)).toEqual([
      expect.stringContaining('entry 5 (2026-03-05), deadlines.response.derivation'),
    ]);
  });

  it('says at which entry what is different', () => {
    const story = `  - { on: 2026-03-05, expect: { stage: waiting, next: { term: response, due: 2026-03-16 } } }`;

    expect(differences(story)).toEqual([
      'entry 5 (2026-03-05), stage: expected "waiting", found "admitted"',
      'entry 5 (2026-03-05), next.term: expected "response", found "acknowledgement"',
    ]);
  });

  it('reports a refusal that nobody expected', () => {
    expect(differences(`  - { on: 2026-03-05, by: complainant, does: requestResponse }`)).toEqual([
      expect.stringContaining('refused: expected "none", found {"kind":"refused","code":"roleMayNot"'),
    ]);
  });

  it('reports a refusal that did not come', () => {
    const story = `  - { on: 2026-03-05, by: secretary, does: requestResponse, expect: { refused: { code: stepNotOpen } } }`;

    expect(differences(story)).toEqual([
      'entry 5 (2026-03-05), refused: expected {"code":"stepNotOpen"}, found nothing',
    ]);
  });

  it('knows that something is not there', () => {
    const story = `  - { on: 2026-03-05, expect: { deadlines: { response: none, acknowledgement: none } } }`;

    expect(differences(story)).toEqual([
      expect.stringContaining('deadlines.acknowledgement: expected "none", found {"term":"acknowledgement"'),
    ]);
  });

  it('tells the day of an act from the day of recording', () => {
    const story = `
  - { on: 2026-03-05, recorded: 2026-03-09, by: secretary, does: requestResponse, expect: { deadlines: { response: { startedOn: 2026-03-05 } } } }`;

    expect(differences(story)).toEqual([]);
  });

  it.each([
    ['just before midnight', '2026-03-05T22:59:00Z', '2026-03-05'],
    ['just after midnight, when it is still the day before in UTC', '2026-03-05T23:01:00Z', '2026-03-06'],
  ])('takes an act at an instant %s for one of the day it is in Amsterdam', (_, at, day) => {
    const entry = (on: string) =>
      `\n  - { on: ${on}, at: '${at}', by: secretary, does: requestResponse, expect: { deadlines: { response: { startedOn: ${day} } } } }`;
    const other = day === '2026-03-05' ? '2026-03-06' : '2026-03-05';

    expect(differences(entry(day))).toEqual([]);
    expect(differences(entry(other))).toEqual([expect.stringContaining(`day: expected "${other}", found "${day}"`)]);
  });
});

describe('reading a scenario', () => {
  it('reports everything that is wrong, with its line', () => {
    const text = `title: Wrong\nfacts:\n  subject: weather\nstory:\n  - on: 2026-02-30\n    expect: {}\n    who: me\n`;

    expect(readScenario('a.yaml', text).findings).toEqual([
      expect.objectContaining({ file: 'a.yaml', line: 3, message: expect.stringContaining('facts.subject') }),
      expect.objectContaining({ line: 5, message: expect.stringContaining('story.0.on') }),
      expect.objectContaining({ line: 5, message: expect.stringContaining('who') }),
    ]);
  });

  it('reports text that is no YAML', () => {
    expect(readScenario('a.yaml', 'title: [').findings).toMatchObject([{ file: 'a.yaml', line: 1 }]);
  });

  it('wants to know who takes a step', () => {
    const text = `title: Nobody\nfacts: {}\nstory:\n  - { on: 2026-03-02, does: fileComplaint }\n`;

    expect(readScenario('a.yaml', text).findings).toMatchObject([
      { line: 4, message: 'story.0: names a step and who takes it, or neither' },
    ]);
  });
});

describe('what no scenario shows', () => {
  it('is listed by its path', () => {
    expect(notShown(regulation, [])).toEqual([
      'grounds.rentPrice',
      'grounds.notInWriting',
      'grounds.silenceTooShort',
      'grounds.inCourt',
      'grounds.earlierAdvice',
      'terms.acknowledgement met earlier',
      'terms.acknowledgement met on the last day',
      'terms.acknowledgement met one day late',
      'terms.response met earlier',
      'terms.response met on the last day',
      'terms.response met one day late',
      'stages.refused',
      'stages.responded',
    ]);
  });

  it('names another name of the matter, until a story shows it', () => {
    const renamed = aRegulation({ matters: { dispute: { in: ['responded'] } } });
    const story = (matter: string) => scenario(`\n  - { on: 2026-03-05, expect: { matter: ${matter} } }`);

    expect([notShown(renamed, []), notShown(renamed, [story('none')])]).toEqual([
      expect.arrayContaining(['matters.dispute']),
      expect.arrayContaining(['matters.dispute']),
    ]);
    expect(notShown(renamed, [story('dispute')])).not.toContain('matters.dispute');
  });

  it('is less with every expectation', () => {
    const story = `
  - { on: 2026-03-05, expect: { grounds: [inCourt], stage: refused, deadlines: { response: { due: 2026-02-28, metOn: 2026-03-01 } } } }`;
    const left = notShown(regulation, [scenario(story)]);

    expect(notShown(regulation, []).filter((path) => !left.includes(path))).toEqual([
      'grounds.inCourt',
      'terms.response met one day late',
      'stages.refused',
    ]);
  });
});
