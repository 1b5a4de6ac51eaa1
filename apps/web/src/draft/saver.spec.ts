import { DraftSaver, pauseInTyping, pausesAfterFailure, type SaveOutcome, type SaveRequest } from './saver.js';
import { settled, TestTime } from './test-time.js';

const code = 'c'.repeat(43);
const saved = (version: number): SaveOutcome => ({ kind: 'saved', version, code: version === 1 ? code : undefined });

function aSaver(answers: SaveOutcome[]) {
  const time = new TestTime();
  const sent: SaveRequest[] = [];
  const states: string[] = [];
  const saver = new DraftSaver({
    send: async (request) => {
      sent.push(request);
      return answers.shift() ?? { kind: 'unreachable' };
    },
    after: time.after,
    changed: (state) => states.push(state),
  });
  return { saver, sent, states, time };
}

describe('a draft that is saved while somebody writes', () => {
  it('is sent once, when the typing pauses', async () => {
    const { saver, sent, time } = aSaver([saved(1)]);

    saver.want('a');
    await time.pass(pauseInTyping - 1);
    saver.want('ab');
    await time.pass(pauseInTyping - 1);
    expect(sent).toEqual([]);
    await time.pass(1);

    expect(sent).toEqual([expect.objectContaining({ content: 'ab', code: undefined, expectedVersion: 0 })]);
    expect(saver.kept).toEqual({ code, version: 1, content: 'ab' });
  });

  it('goes on with the code and the version of the last answer', async () => {
    const { saver, sent, time } = aSaver([saved(1), saved(2)]);

    saver.want('a');
    await saver.now();
    saver.want('b');
    await time.pass(pauseInTyping);

    expect(sent[1]).toMatchObject({ code, expectedVersion: 1, content: 'b' });
  });

  it('has one request under way at a time', async () => {
    const answers: ((outcome: SaveOutcome) => void)[] = [];
    const time = new TestTime();
    const send = () => new Promise<SaveOutcome>((resolve) => answers.push(resolve));
    const saver = new DraftSaver({ send, after: time.after, changed: () => undefined });

    saver.want('a');
    void saver.now();
    saver.want('b');
    await time.pass(pauseInTyping * 2);
    expect(answers).toHaveLength(1);
    answers[0]?.(saved(1));
    await settled();
    await time.pass(pauseInTyping);

    expect(answers).toHaveLength(2);
  });

  it('is tried again after growing pauses, with the same key, because it may have arrived', async () => {
    const { saver, sent, states, time } = aSaver([]);

    saver.want('a');
    await saver.now();
    for (const pause of pausesAfterFailure) await time.pass(pause);

    expect(sent).toHaveLength(1 + pausesAfterFailure.length);
    expect(new Set(sent.map(({ clientKey }) => clientKey)).size).toBe(1);
    expect(states.at(-1)).toBe('unreachable');
  });

  it('sends first what got no answer, then what was written since', async () => {
    const { saver, sent, time } = aSaver([{ kind: 'unreachable' }, saved(1), saved(2)]);

    saver.want('a');
    await saver.now();
    saver.want('ab');
    await time.pass(pausesAfterFailure[0]);

    expect(sent.map(({ content, expectedVersion }) => [content, expectedVersion])).toEqual([
      ['a', 0],
      ['a', 0],
      ['ab', 1],
    ]);
  });

  it('begins anew when the committee has it no longer', async () => {
    const { saver, sent } = aSaver([{ kind: 'gone' }, saved(1)]);
    saver.goOn({ code: 'd'.repeat(43), version: 7, content: 'a' });

    saver.want('b');
    await saver.now();

    expect(sent.map((request) => [request.code, request.expectedVersion])).toEqual([
      ['d'.repeat(43), 7],
      [undefined, 0],
    ]);
    expect(saver.kept.code).toBe(code);
  });

  it('is not sent while it is too large, and is once it is shorter', async () => {
    const { saver, sent, states, time } = aSaver([saved(1)]);

    saver.want('é'.repeat(32_769));
    await time.pass(pauseInTyping);
    expect([sent, states.at(-1)]).toEqual([[], 'tooLarge']);
    saver.want('é'.repeat(32_768));
    await time.pass(pauseInTyping);

    expect(states.at(-1)).toBe('saved');
  });

  it('is not sent again over what somebody saved elsewhere', async () => {
    const { saver, sent, time } = aSaver([{ kind: 'conflict' }]);

    saver.want('a');
    await saver.now();
    saver.want('b');
    await time.pass(100_000);
    await saver.now();

    expect(sent).toHaveLength(1);
  });

  it('does not hear an answer to what was forgotten', async () => {
    const { saver, sent } = aSaver([saved(1)]);

    saver.want('a');
    const saving = saver.now();
    saver.stop();
    await saving;

    expect([sent.length, saver.kept.code, saver.state]).toEqual([1, undefined, 'idle']);
  });
});
