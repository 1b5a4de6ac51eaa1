import { offeredSteps } from '../../libs/cases/src/offered-steps.js';
import { resolvers } from '../../apps/api/src/resolvers.js';
import { neverOffered, offeredInVain } from '../support/offered-findings.js';
import { rootFieldsOf } from '../support/resolver-permissions.js';

const mutations = rootFieldsOf(resolvers).filter(({ name }) => name.startsWith('Mutation.'));

describe('the steps that a case offers', () => {
  it('are each taken by the mutation of that name, which asks that right', () => {
    expect(offeredInVain(offeredSteps, mutations)).toEqual([]);
  });

  it('are all mutations with the name of a step, but those with which a case begins', () => {
    expect(neverOffered(offeredSteps, mutations)).toEqual([]);
  });

  it('are each offered once', () => {
    expect(new Set(offeredSteps).size).toBe(offeredSteps.length);
  });
});

describe('the search for steps that are offered wrongly', () => {
  const withdraw = { name: 'Mutation.withdraw', permission: { action: 'withdraw', subject: 'Case' } } as const;
  const settle = { name: 'Mutation.settle', permission: { action: 'withdraw', subject: 'Case' } } as const;
  const fileComplaint = { name: 'Mutation.fileComplaint', permission: 'public' } as const;

  it('finds one without a mutation, and one that asks another right', () => {
    expect(offeredInVain(['withdraw', 'settle', 'hold'], [withdraw, settle])).toEqual([
      'settle is offered, and asks: withdraw Case',
      'hold is offered, and there is no such mutation',
    ]);
  });

  it('finds a mutation that no case offers, and lets a case begin', () => {
    expect(neverOffered(['withdraw'], [withdraw, settle, fileComplaint])).toEqual(['settle']);
  });
});
