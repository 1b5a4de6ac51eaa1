import { aRegulation, someRules } from '../../../../test/builders/a-regulation.js';
import type { Regulation, RegulationRules } from '../regulation.schema.js';
import { howItWorks } from './how-it-works.js';
import type { SectionId } from './words.js';

const source = 'artikel 1';

function items(id: SectionId, overrides: Partial<Regulation>, language: 'nl' | 'en' = 'en'): string[] {
  const section = howItWorks(aRegulation(overrides), language).sections.find((one) => one.id === id);
  return [...(section?.items ?? [])].map((item) => item.replace(/ \((Bron|Source).*\)$/, ''));
}

const hearing: NonNullable<RegulationRules['hearing']> = {
  held: 'perCase',
  public: 'closed',
  together: 'yes',
  presence: 'unknown',
  mediation: 'unknown',
  source,
};

const outcome: NonNullable<RegulationRules['outcome']> = { nature: 'advice', findings: 'unknown', source };

function withTerm(overrides: Partial<RegulationRules['terms'][string]>): RegulationRules['terms'] {
  return { response: { ...someRules().terms['response'], ...overrides } as RegulationRules['terms'][string] };
}

describe('howItWorks about the hearing', () => {
  it('tells what the source says and nothing about what is unknown', () => {
    expect(items('hearing', { hearing })).toEqual([
      'The committee decides whether there is a meeting.',
      'Other people cannot come to listen.',
      'You and somebody from the landlord sit at the same table.',
    ]);
  });

  it('stays away where the regulation has no hearing', () => {
    expect(items('hearing', {})).toEqual([]);
  });

  it('tells where it is, and where it can be as well', () => {
    const place = { usually: 'participantOffice' as const, also: ['complainantHome' as const], source };

    expect(items('hearing', { hearing: { ...hearing, place } }, 'nl')).toContain(
      'Het gesprek is meestal op het kantoor van the landlord. Het kan ook bij u thuis.',
    );
  });
});

describe('howItWorks about the outcome', () => {
  it.each([
    ['advice', undefined, 'The committee gives an advice. The landlord does not have to follow it.'],
    ['bindingAdvice', ['participant'], 'The committee gives an advice that is binding. That holds for the landlord.'],
    ['answer', undefined, 'The landlord answers you itself.'],
  ] as const)('tells what a %s means', (nature, binds, sentence) => {
    expect(items('outcome', { outcome: { ...outcome, nature, ...(binds ? { binds: [...binds] } : {}) } })).toEqual([
      sentence,
    ]);
  });

  it('tells when the board must decide, and when it must say why', () => {
    const decision = { duty: 'ifFounded' as const, reasons: 'onDeviation' as const, source };

    expect(items('outcome', { outcome: { ...outcome, decision } })[1]).toBe(
      'The board must take a decision only if you are right, or right in part. Does the board not follow the advice? Then it must say why.',
    );
  });

  it('tells where one can go afterwards, also when no decision comes', () => {
    const nextInstance = {
      forums: ['tribunal'],
      mention: 'always' as const,
      whenDecisionStaysOut: 'yes' as const,
      source,
    };

    expect(items('outcome', { outcome: { ...outcome, nextInstance } })[1]).toBe(
      'Are you still not satisfied after that? Then you can go to the tribunal. You are told so with the outcome. You can do that too if no decision comes.',
    );
  });

  it('says openly that the rules do not tell what happens when the decision is late', () => {
    expect(items('outcome', { outcome, terms: withTerm({ metBy: 'boardDecisionMade.sent' }) })).toContain(
      'The rules do not say what happens when the decision is late.',
    );
  });

  it('tells where one can go when the decision does not come in time', () => {
    const onLapse = { effect: 'opensNextInstance' as const, forums: ['court'], source };

    expect(items('outcome', { outcome, terms: withTerm({ metBy: 'boardDecisionMade.sent', onLapse }) })).toContain(
      'Does the decision not come in time? Then you can go to the court.',
    );
  });
});

describe('howItWorks about time', () => {
  const overall = { after: 'complaintFiled.received', within: '6 weeks', force: 'expectation' as const };

  it('shows one "about" for the whole, in Dutch as "ongeveer"', () => {
    expect(items('duration', { terms: withTerm(overall) }, 'nl')).toEqual([
      'Alles bij elkaar duurt het ongeveer 6 weken. Het kan ook langer duren.',
    ]);
  });

  it('does not show that time among the steps as well', () => {
    expect(items('next', { terms: withTerm(overall) }).filter((item) => item.includes('6 weeks'))).toEqual([]);
  });

  it('tells how much longer a term can get, and that one hears it in time', () => {
    const extendable = {
      by: ['chair' as const],
      length: '4 weeks',
      times: 1,
      told: 'yes' as const,
      withReasons: 'yes' as const,
      source,
    };

    expect(items('duration', { terms: withTerm({ extendable }) })).toEqual([
      'Response (en): sometimes more time is needed. That is at most 4 weeks more. You hear that in time, with the reason.',
    ]);
  });

  it.each([
    ['all', 'The time does not run on then.'],
    ['none', 'The time does run on.'],
  ] as const)('tells of a hold that stops %s clocks what the time does', (stops, sentence) => {
    const holds = { informationAwaited: { by: ['chair' as const], stops, wakeUp: 'none', source } };

    expect(items('holds', { holds })).toEqual([`Some information is still missing. ${sentence}`]);
  });
});

describe('howItWorks about costs, help and who sits', () => {
  it.each([
    [{ complainant: 'free' as const, source }, 'It costs you nothing.'],
    [
      { complainant: 'fee' as const, amountInCents: 2500, refundedIf: ['admitted' as const], source },
      'You first pay € 25.00. You get it back if it can be treated.',
    ],
  ])('tells what it costs', (costs, sentence) => {
    expect(items('help', { costs })).toEqual([sentence]);
  });

  it('tells who needs no power of attorney', () => {
    const representation = {
      allowed: 'yes' as const,
      powerOfAttorney: 'written' as const,
      exempt: ['lawyer' as const],
      source,
    };

    expect(items('help', { representation })).toEqual([
      'Somebody else may act for you. Give that person a letter in which you allow it. A lawyer does not need it.',
    ]);
  });

  it('tells that the secretary is employed by a participant, by name', () => {
    const seat = { role: 'member' as const, nomination: 'jointly' as const, source };
    const committee = {
      size: 2,
      quorum: 'unknown' as const,
      seats: {
        renters: { ...seat, nominatedBy: ['rentersOrganisations' as const] },
        other: { ...seat, nominatedBy: ['unknown' as const] },
      },
      secretary: { employedBy: 'participant' as const, participant: 'north', votes: 'unknown' as const, source },
      source,
    };

    expect(items('committee', { committee })).toEqual([
      'Your complaint is looked at by 2 people.',
      'A member is nominated by the renters’ organisations.',
      'The secretary helps the committee, and is employed by North.',
    ]);
  });
});
