import { aCandidate, anAppointment, aQuestion } from '../../../../test/support/panels/a-candidate.js';
import { withDeputies } from '../../../../test/support/panels/committees.js';
import { type Tie } from '../types/candidate.js';
import { type Proposal } from '../types/panel.js';
import { checkPanel } from './check-panel.js';
import { proposePanel } from './propose-panel.js';

const chair = aCandidate('chair', 'chair');
const fixed = aCandidate('fixed', 'fixed');
const renters = aCandidate('renters', 'renters');

const whoIn = ({ seats }: Proposal) => seats.map(({ personId }) => personId);
const whyIn = ({ seats }: Proposal, seat: string) => seats.find((one) => one.seat === seat)?.because;
const whyNot = ({ passedOver }: Proposal, person: string) => passedOver.find((one) => one.personId === person)?.because;

describe('a proposal', () => {
  it('says that somebody is the only one, and was nominated by the renters of the participant concerned', () => {
    const proposal = proposePanel(aQuestion([chair, fixed, renters]));

    expect(whoIn(proposal)).toEqual(['chair', 'fixed', 'renters']);
    expect(whyIn(proposal, 'fixed')).toEqual([{ code: 'onlyOne' }]);
    expect(whyIn(proposal, 'renters')).toEqual([
      { code: 'nominatedByRentersOfParticipant', rule: 'committee.seats.renters.boundTo', source: 'artikel 1' },
      { code: 'onlyOne' },
    ]);
  });

  it('takes whoever has the fewest hearings, sat and planned, and tells the other one so', () => {
    const busy = { ...fixed, personId: 'busy', load: { sat: 2, planned: 1 } };
    const idle = { ...fixed, personId: 'idle', load: { sat: 1, planned: 1 } };
    const proposal = proposePanel(aQuestion([chair, busy, idle, renters]));

    expect(whyIn(proposal, 'fixed')).toEqual([{ code: 'fewestHearings', hearings: 2 }]);
    expect(whyNot(proposal, 'busy')).toEqual([{ code: 'moreHearings', seat: 'fixed' }]);
  });

  it('takes a deputy when whoever holds the seat was recused, and says so', () => {
    const deputy = aCandidate('deputy', 'fixed', { appointments: [anAppointment('fixed', { capacity: 'deputy' })] });
    const question = aQuestion([chair, fixed, renters, deputy]);

    expect(whoIn(proposePanel(question))).toContain('fixed');
    expect(whyIn(proposePanel({ ...question, recused: ['fixed'] }), 'fixed')).toMatchObject([
      { code: 'deputyBecauseNobodyForSeat', why: ['recused'] },
      { code: 'onlyOne' },
    ]);
  });

  it('takes somebody with more hearings when only that one knows what somebody must know of', () => {
    const people = [chair, fixed, renters].map((one) => ({ ...one, expertise: ['law', 'care'] as const }));
    const builder = aCandidate('builder', 'fixed', { load: { sat: 9, planned: 0 } });
    const proposal = proposePanel(aQuestion([...people, builder]));

    expect(whyIn(proposal, 'fixed')).toMatchObject([{ code: 'expertiseNeeded', expertise: ['construction'] }]);
    expect(whyNot(proposal, 'fixed')).toEqual([{ code: 'expertiseOfOtherNeeded', seat: 'fixed' }]);
  });

  it('leaves a seat of the renters empty where the regulation says so, and lets a person decide where it is silent', () => {
    expect(proposePanel(aQuestion([chair, fixed])).vacancies).toMatchObject([
      { seat: 'renters', code: 'sitsWithoutSeat', force: 'asRegulated' },
    ]);
    const silent = proposePanel(aQuestion([], { committee: withDeputies })).vacancies;
    expect(silent.find(({ seat }) => seat === 'landlord')).toMatchObject({
      code: 'vacancyToDecide',
      force: 'toDecide',
      missing: ['deputy', 'otherParticipant', 'withoutSeat'],
    });
  });
});

describe('ties to a case', () => {
  it.each<[string, Tie, string[]]>([
    ['renting from the respondent', { kind: 'renting', participant: 'noord' }, []],
    ['a nomination by its renters', { kind: 'nomination', participant: 'noord' }, []],
    ['being employed there', { kind: 'employment', participant: 'noord' }, ['tiedToRespondent']],
    ['being employed there until yesterday', { kind: 'employment', participant: 'noord', until: '2026-03-15' }, []],
    ['being employed elsewhere', { kind: 'employment', participant: 'zuid' }, []],
    ['a matter of one’s own', { kind: 'ownMatter', caseId: 'case' }, ['ownMatter']],
    ['a matter of one’s own in another case', { kind: 'ownMatter', caseId: 'other', participant: 'noord' }, []],
    ['somebody of the household', { kind: 'household', caseId: 'case' }, ['household']],
    ['earlier involvement', { kind: 'earlierInvolvement', caseId: 'case' }, ['earlierInvolvement']],
  ])('%s', (_, tie, codes) => {
    const panel = [chair, fixed, renters].map(({ personId }) => ({ seat: personId, personId }));
    const question = aQuestion([chair, { ...fixed, ties: [tie] }, renters]);

    expect(checkPanel(question, panel).map(({ code }) => code)).toEqual(codes);
  });
});

describe('the end of an office', () => {
  const until = '2026-03-15';
  const gone = { ...fixed, appointments: [anAppointment('fixed', { until })] };
  const panel = [chair, gone, renters].map(({ personId }) => ({ seat: personId, personId }));

  it('keeps a member from a new case, on the day after the last one', () => {
    expect(checkPanel(aQuestion([chair, gone, renters]), panel)).toMatchObject([{ code: 'officeEnded' }]);
    expect(checkPanel(aQuestion([chair, gone, renters], { on: until }), panel)).toEqual([]);
  });

  it('lets a member finish the case, unless the regulation passes it on', () => {
    const question = aQuestion([chair, gone, renters], { sitting: [{ personId: 'fixed', since: '2026-02-01' }] });
    const office = { ...question.committee.office!, runningCases: 'passedOn' as const };

    expect(checkPanel(question, panel)).toEqual([]);
    expect(checkPanel({ ...question, committee: { ...question.committee, office } }, panel)).not.toEqual([]);
  });
});
