import { aRegulation, someRules, someTexts } from '../../../../test/builders/a-regulation.js';
import type { Regulation } from '../regulation.schema.js';
import { howItWorks } from './how-it-works.js';

const dispute = { one: 'dispute', many: 'disputes', the: 'the dispute' };

const named = { terms: { ...someTexts('en').terms, notice: { name: 'Notice' } } };

function next(changed: Partial<Regulation>): readonly string[] {
  const page = howItWorks(aRegulation(changed), 'en');
  return page.sections.find(({ id }) => id === 'next')?.items ?? [];
}

describe('what happens after filing', () => {
  it('says with which step the matter takes another name', () => {
    const { steps } = someRules();
    const items = next({
      matters: { dispute: { in: ['handedOver'] } },
      steps: {
        ...steps,
        handOver: { from: ['responded'], to: 'handedOver', by: ['complainant'], source: 'artikel 12' },
      },
      texts: { nl: someTexts('nl'), en: someTexts('en', { matters: { dispute } }) },
    });

    expect(items).toContain('From then on your complaint has another name: dispute. (Source, in Dutch: artikel 12)');
  });

  it('does not say it again of a step that is taken under that name already', () => {
    const { steps } = someRules();
    const items = next({
      matters: { dispute: { in: ['responded', 'handedOver'] } },
      steps: {
        ...steps,
        handOver: { from: ['responded'], to: 'handedOver', by: ['complainant'], source: 'artikel 12' },
      },
      texts: { nl: someTexts('nl'), en: someTexts('en', { matters: { dispute } }) },
    });

    expect(items.filter((item) => item.includes('another name'))).toEqual([
      expect.stringContaining('(Source, in Dutch: artikel 9)'),
    ]);
  });

  it.each([
    ['participant', 'the landlord'],
    ['employee', 'the employee'],
  ] as const)('asks the %s for a reaction where that is who answers', (respondent, asked) => {
    const request = next({ respondent }).find((item) => item.includes(' asks '));

    expect(request).toContain(`asks ${asked}`);
  });

  it.each([
    ['participant', 'You and the landlord get an invitation'],
    ['employee', 'You and the employee get an invitation'],
  ] as const)('invites the %s to a hearing where that is who answers', (respondent, invited) => {
    const planHearing = { from: ['admitted' as const], by: ['secretary' as const], source: 'article 5' };

    expect(next({ respondent, steps: { ...someRules().steps, planHearing } }).join(' ')).toContain(invited);
  });

  it.each([
    ['board', 'advice to the board of the landlord'],
    ['participant', 'advice to the landlord'],
  ] as const)('gives the advice to the %s where it is addressed to that', (recipient, told) => {
    const issueAdvice = { from: ['admitted' as const], by: ['chair' as const], source: 'article 6' };
    const letters = { advice: { to: [recipient], source: 'article 6' } };

    expect(next({ letters, steps: { ...someRules().steps, issueAdvice } }).join(' ')).toContain(told);
  });

  it.each([
    ['within', 'no later than 7 days after you were invited to the meeting'],
    ['notBefore', 'not earlier than 7 days after you were invited to the meeting'],
    ['countedBack', 'at least 7 days before the day of the meeting'],
  ] as const)('says of a term %s: %s', (direction, said) => {
    const planHearing = { from: ['admitted' as const], by: ['secretary' as const], source: 'article 5' };
    const notice = {
      within: '7 days',
      direction,
      after: 'hearingPlanned.hearing' as const,
      metBy: 'hearingPlanned.sent' as const,
      on: 'committee' as const,
      force: 'norm' as const,
      source: 'article 5',
    };
    const items = next({
      steps: { ...someRules().steps, planHearing },
      terms: { ...someRules().terms, notice },
      texts: { nl: someTexts('nl', named), en: someTexts('en', named) },
    });

    expect(items.find((item) => item.startsWith('Notice:'))).toContain(`Notice: ${said}.`);
  });

  it.each([
    ['participant', 'The landlord must keep to this.'],
    ['employee', 'The employee must keep to this.'],
  ] as const)('binds the %s to the term of the answer where that is who answers', (respondent, bound) => {
    const { terms } = someRules();
    const ofRespondent = Object.entries(terms).map(([name, term]) => [
      name,
      term.metBy.startsWith('responseSubmitted') ? { ...term, on: 'respondent', force: 'norm' } : term,
    ]);

    expect(next({ respondent, terms: Object.fromEntries(ofRespondent) as typeof terms }).join(' ')).toContain(bound);
  });
});
