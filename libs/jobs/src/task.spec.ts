import { z } from 'zod';
import { defineTask, defineTaskInSteps, type Step } from './task.js';

const sendMail = { name: 'sendMail', payload: z.strictObject({ mailId: z.uuid() }) };
const payload = { mailId: '0198c0de-0000-7000-8000-000000000001' };

function countedSteps() {
  const counted = { steps: 0 };
  const step: Step = (work) => {
    counted.steps += 1;
    return work();
  };
  return { counted, step };
}

describe('a task', () => {
  it('does everything in one step', async () => {
    const { counted, step } = countedSteps();
    const task = defineTask({ ...sendMail, perform: async () => undefined });

    await task.perform(payload, step);

    expect(counted.steps).toBe(1);
  });

  it('is told what the job carries', async () => {
    const told: unknown[] = [];
    const task = defineTask({ ...sendMail, perform: async (carried) => void told.push(carried) });

    await task.perform(payload, countedSteps().step);

    expect(told).toEqual([payload]);
  });

  it('takes no step for a payload that it does not expect', async () => {
    const { counted, step } = countedSteps();
    const task = defineTask({ ...sendMail, perform: async () => undefined });

    await task.perform({ mailId: 'elsewhere' }, step).catch(() => undefined);

    expect(counted.steps).toBe(0);
  });

  it('in steps opens a transaction only where it says so', async () => {
    const { counted, step } = countedSteps();
    const task = defineTaskInSteps({
      ...sendMail,
      perform: async (_carried, each) => {
        await each(async () => undefined);
        await each(async () => undefined);
      },
    });

    await task.perform(payload, step);

    expect(counted.steps).toBe(2);
  });
});
