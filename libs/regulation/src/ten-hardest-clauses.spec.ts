import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readRegulation } from './read-regulation.js';
import type { Regulation } from './regulation.schema.js';

const folder = path.resolve('regulations/invalid/bases');
const texts = {
  language: 'nl' as const,
  file: 'texts/nl.yaml',
  text: readFileSync(path.join(folder, 'texts/nl.yaml'), 'utf8'),
};
const base = { file: 'whole.yaml', text: readFileSync(path.join(folder, 'whole.yaml'), 'utf8'), texts: [texts] };
const ownTexts = (lines: string) => ({ language: 'nl' as const, file: 'nl.yaml', text: lines });

/** A small invented regulation: the whole one with this clause in it. */
function clause(rules: string, words = 'shortName: Voorbeeld'): { regulation?: Regulation; findings: string[] } {
  const head = [
    'schema: 1',
    'id: example',
    'inForceFrom: 2025-01-01',
    'source: { title: Voorbeeld, dated: unknown, language: nl }',
    'extends: { base: whole, version: 2024-01-01 }',
  ];
  const source = { file: 'regulations/example/2025-01-01.yaml', text: [...head, rules].join('\n') };
  const open = { ...base, text: base.text.replace(/^minimums:[^]*/m, '') };
  const { regulation, findings } = readRegulation({ ...source, texts: [ownTexts(words)], bases: [open] });
  return { ...(regulation ? { regulation } : {}), findings: findings.map(({ message }) => message) };
}

const ground = (name: string) => `  ${name}: { title: Te laat, explanation: Het is te laat., whatNow: Vertel waarom. }`;

describe('the ten hardest clauses', () => {
  it('1: a time to file that depends on answer or silence, with an escape for who announced more time', () => {
    const { findings } = clause(
      `
grounds:
  lateAfterAnswer:
    when: { priorSteps.corporation.answer: [refused, unsatisfactory] }
    closes: { after: priorSteps.corporation.answeredOn, within: 1 year }
    type: final
    force: must
    source: artikel 4
  lateAfterSilence:
    when: { priorSteps.corporation.answer: none }
    closes: { after: priorSteps.corporation.on, wait: 4 weeks, within: 12 months }
    type: final
    force: must
    source: artikel 4
  moreTimeAnnounced:
    when: { priorSteps.corporation.answer: none, priorSteps.corporation.longerTerm: yes, judgements.goodReason: yes }
    opens: { after: priorSteps.corporation.answerBy, wait: 1 day }
    type: notYet
    force: must
    source: artikel 5
judgements:
  goodReason: { by: [chair], source: artikel 5 }`,
      `grounds:\n${['lateAfterAnswer', 'lateAfterSilence', 'moreTimeAnnounced'].map(ground).join('\n')}
judgements:\n  goodReason: { question: Was er een goede reden?, explanation: De voorzitter beslist. }`,
    );

    expect(findings).toEqual([]);
  });

  it('2: a limit with an exception for conduct that goes on', () => {
    const { findings } = clause(
      `
grounds:
  tooLate: { unless: { conduct.continuing: yes } }
  tooLateAlthoughContinuing:
    when: { conduct.continuing: yes }
    closes: { after: conduct.on, within: 3 years }
    type: final
    force: must
    source: artikel 6`,
      `grounds:\n${ground('tooLateAlthoughContinuing')}`,
    );

    expect(findings).toEqual([]);
  });

  it('3: rolling over with exceptions, and one term that counts otherwise', () => {
    const { regulation, findings } = clause(`
terms:
  response: { counting: { rollOver: none, firstDayCounts: true, source: artikel 7 } }`);

    expect([findings, regulation?.calendar.rollOver, regulation?.terms['response']?.counting?.rollOver]).toEqual([
      [],
      'nextWorkingDay',
      'none',
    ]);
  });

  it('4: moments that count as others, and silence as an outcome', () => {
    const { findings } = clause(`
deemed:
  boardDecisionMade.received: { is: boardDecisionMade.dated, plus: 3 days, source: artikel 8 }
stages: [filed, waiting, admitted, awaitingResponse, responded, inTreatment, hearingPlanned, heard, held, advised, decided, refused, withdrawn, discontinued, lapsed]
ends: [decided, refused, withdrawn, discontinued, lapsed]
terms:
  decision: { onLapse: { effect: deemedDecision, outcome: adopted, to: lapsed, forums: [huurcommissie] } }
steps:
  recordLapse: { from: [advised], by: [system], source: artikel 8 }`);

    expect(findings).toEqual([]);
  });

  it('5: holds with a reason, the clocks that stop, and a day to look again', () => {
    const { findings } = clause(`
holds:
  agreementsOnTrial: { by: [chair], stops: none, wakeUp: 3 months, source: artikel 9 }
  sideQuestion: { by: [chair], stops: all, wakeUp: unknown, source: artikel 9 }`);

    expect(findings).toEqual([]);
  });

  it('6: a seat that changes with the case, consent of both sides, cooling-off and a cap', () => {
    const { regulation } = clause('languages: [nl]');

    expect([regulation?.committee?.seats['renters']?.boundTo, regulation?.committee?.office?.atMost]).toEqual([
      'participantConcerned',
      '8 years',
    ]);
  });

  it('7: a referral back with re-entry, also after an objection', () => {
    const { findings } = clause(`
stages: [filed, waiting, withParticipant, inObjection, admitted, awaitingResponse, responded, inTreatment, hearingPlanned, heard, held, advised, decided, refused, withdrawn, discontinued, settled]
ends: [decided, refused, withdrawn, discontinued, settled]
terms:
  advice: { standsStillIn: [withParticipant, inObjection] }
steps:
  referBack: { from: [filed], to: withParticipant, by: [chair], source: artikel 11 }
  reportReferral: { from: [withParticipant], to: { solved: settled, returned: previous }, by: [complainant], source: artikel 11 }
  object: { from: [withParticipant], to: inObjection, by: [complainant], source: artikel 11 }
  decideOnObjection: { from: [inObjection], to: { upheld: admitted, rejected: previous }, by: [chair], source: artikel 11 }`);

    expect(findings).toEqual([]);
  });

  it('8: an open norm that a person judges, on which the committee may refuse', () => {
    const { regulation, findings } = clause(
      `
judgements:
  manifestlyUnfounded: { by: [chair], source: artikel 12 }
grounds:
  manifestlyUnfounded: { when: { judgements.manifestlyUnfounded: yes }, type: final, force: needNot, source: artikel 12 }`,
      `grounds:\n${ground('manifestlyUnfounded')}
judgements:\n  manifestlyUnfounded: { question: Is de klacht duidelijk zonder grond?, explanation: De voorzitter beslist. }`,
    );

    expect([findings, regulation?.grounds['manifestlyUnfounded']?.force]).toEqual([[], 'needNot']);
  });

  it('9: two tracks in one scheme, with another respondent and another outcome', () => {
    const { findings } = clause(
      `
tracks:
  allocation:
    when: { subject: allocation }
    replaces:
      respondent: platform
      outcome: { nature: weightyAdvice, findings: [wellFounded, unfounded], decision: { duty: ifFounded, reasons: always, source: artikel 13 }, source: artikel 13 }
    source: artikel 13
  housing: { unless: { subject: allocation }, source: artikel 13 }`,
      `subjects: { allocation: { label: De toewijzing } }
tracks:
  allocation: { name: Toewijzing, explanation: Voor wie een woning zoekt. }
  housing: { name: Wonen, explanation: Voor wie huurt. }`,
    );

    expect(findings).toEqual([]);
  });

  it('10: a base with minimums, and a patch that breaks one', () => {
    const text = [
      'schema: 1',
      'id: example',
      'inForceFrom: 2025-01-01',
      'source: { title: Voorbeeld, dated: unknown, language: nl }',
      'extends: { base: whole, version: 2024-01-01 }',
      'terms: { advice: { within: 5 weeks } }',
    ].join('\n');

    const { findings } = readRegulation({
      file: 'regulations/example/2025-01-01.yaml',
      text,
      texts: [],
      bases: [base],
    });

    expect(findings.map(({ message }) => message)).toEqual(['The minimum "adviceInTime" (termAtMost) is not kept.']);
  });
});
