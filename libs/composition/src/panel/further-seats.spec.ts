import { aCandidate, aQuestion } from '../../../../test/support/panels/a-candidate.js';
import { withoutTheSeat } from '../../../../test/support/panels/committees.js';
import { type Candidate } from '../types/candidate.js';
import { type PanelQuestion } from '../types/panel.js';
import { checkPanel } from './check-panel.js';

const [chair, fixed, renters, other] = [
  aCandidate('chair', 'chair'),
  aCandidate('fixed', 'fixed'),
  aCandidate('renters', 'renters'),
  aCandidate('other', 'fixed'),
] as const;
const three = [chair, fixed, renters].map(({ personId }) => ({ seat: personId, personId }));
const four = [...three, { seat: 'fourth', personId: 'other' }];

function codesIn(seats: typeof three, changed: Partial<PanelQuestion> = {}, fourth: Candidate = other): string[] {
  const committee = { ...withoutTheSeat, size: 'unknown' } as const;
  const question = aQuestion([chair, fixed, renters, fourth], { committee, ...changed });
  return checkPanel(question, seats).map(({ code }) => code);
}

describe('where the regulation does not say how many sit', () => {
  it('its seats are the least: one more member can sit beside them', () => {
    expect(codesIn(three)).toEqual([]);
    expect(codesIn(four)).toEqual([]);
  });

  it('there is no place for one more where it says how many', () => {
    expect(codesIn(four, { committee: withoutTheSeat })).toEqual(['seatUnknown']);
  });

  it('a seat of the regulation is not left to somebody who sits beside it', () => {
    const without = four.filter(({ seat }) => seat !== 'fixed');

    expect(codesIn(without)).toEqual(['seatVacantWhileSomebodyCan']);
  });

  it('whoever sits beside the seats is barred by what bars anybody else', () => {
    const employed = { ...other, ties: [{ kind: 'employment', participant: 'noord' }] } as const;

    expect(codesIn(four, {}, employed)).toEqual(['tiedToRespondent']);
    expect(codesIn(four, { recused: ['other'] })).toEqual(['recused']);
  });

  it('whoever sits beside the seats was appointed, and is there once', () => {
    expect(codesIn(four, {}, { ...other, appointments: [] })).toEqual(['notAppointed']);
    expect(codesIn([...three, { seat: 'fourth', personId: 'nobody' }])).toEqual(['personUnknown']);
    expect(codesIn([...three, { seat: 'fourth', personId: 'fixed' }])).toEqual(['personTwice']);
  });

  it('what only that one knows of counts', () => {
    const someone = (who: Candidate): Candidate => ({ ...who, expertise: ['law', 'care'] });
    const committee = { ...withoutTheSeat, size: 'unknown' } as const;
    const candidates = [chair, fixed, renters].map(someone);

    expect(checkPanel(aQuestion([...candidates, other], { committee }), four)).toEqual([]);
    expect(checkPanel(aQuestion([...candidates, other], { committee }), three)).toMatchObject([
      { code: 'expertiseOfSomebodyLacking', missing: ['construction'] },
    ]);
  });
});
