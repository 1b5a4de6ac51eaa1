import { someRules } from '../../../../test/builders/a-regulation.js';
import type { RegulationRules } from '../regulation.schema.js';
import { stepsInOrder } from './steps-in-order.js';

const ladder = (steps: RegulationRules['steps']): RegulationRules =>
  someRules({ steps: { ...someRules().steps, ...steps } });

describe('the steps of a procedure, in the order in which people come to them', () => {
  it('put an objection against an answer behind the answer, and what follows on it behind that', () => {
    const order = stepsInOrder(
      ladder({
        issueAnswer: { from: ['responded'], to: 'answered', by: ['manager'], source: 'artikel 10' },
        object: { from: ['answered'], to: 'inObjection', by: ['complainant'], source: 'artikel 11' },
        decideOnObjection: { from: ['inObjection'], to: 'decided', by: ['director'], source: 'artikel 11' },
        handOver: { from: ['decided'], to: 'handedOver', by: ['complainant'], source: 'artikel 12' },
      }),
    );

    expect(order.slice(-5)).toEqual(['submitResponse', 'issueAnswer', 'object', 'decideOnObjection', 'handOver']);
  });

  it('leave an objection against a refusal before the response', () => {
    const order = stepsInOrder(
      ladder({ object: { from: ['refused'], to: 'filed', by: ['complainant'], source: 'artikel 11' } }),
    );

    expect(order.indexOf('object')).toBeLessThan(order.indexOf('requestResponse'));
  });

  it('still name a step that can never be taken', () => {
    const order = stepsInOrder(ladder({ reopen: { from: ['closed'], by: ['secretary'], source: 'artikel 13' } }));

    expect(order.at(-1)).toBe('reopen');
  });
});
