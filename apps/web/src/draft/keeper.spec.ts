import { type FoundDraft } from './committee.js';
import { emptyDraft } from './complaint-draft.js';
import { Device, type Place } from './device.js';
import { Keeper, pauseOnDevice } from './keeper.js';
import { pauseInTyping, type SaveOutcome, type SaveRequest } from './saver.js';
import { readDraft } from './complaint-draft.js';
import { settled, TestTime } from './test-time.js';
import { type Told } from './windows.js';

class TestPlace implements Place {
  readonly texts = new Map<string, string>();
  getItem = (name: string): string | null => this.texts.get(name) ?? null;
  setItem = (name: string, text: string): void => void this.texts.set(name, text);
  removeItem = (name: string): void => void this.texts.delete(name);
}

/** A committee that keeps one draft, as the API does. */
class TestCommittee {
  version = 0;
  content = '';
  reachable = true;
  readonly code = 'c'.repeat(43);

  save = async ({ code, expectedVersion, content }: SaveRequest): Promise<SaveOutcome> => {
    if (!this.reachable) return { kind: 'unreachable' };
    if (code !== undefined && this.version === 0) return { kind: 'gone' };
    if (expectedVersion !== this.version) return { kind: 'conflict' };
    this.version += 1;
    this.content = content;
    return { kind: 'saved', version: this.version, code: code === undefined ? this.code : undefined };
  };

  find = async (code: string): Promise<FoundDraft | undefined> =>
    code === this.code && this.version > 0 ? { version: this.version, draft: readDraft(this.content) } : undefined;

  discard = async (): Promise<void> => {
    this.version = 0;
  };
}

function aWindow(committee = new TestCommittee(), places = { window: new TestPlace(), lasting: new TestPlace() }) {
  const time = new TestTime();
  const told: Told[] = [];
  let hear: (one: Told) => void = () => undefined;
  const windows = { tell: (one: Told) => told.push(one), listen: (listener: typeof hear) => (hear = listener) };
  const keeper = new Keeper({
    device: new Device(places.window, places.lasting),
    windows,
    after: time.after,
    clock: () => '14:03',
    save: committee.save,
    find: committee.find,
    discard: committee.discard,
  });
  return { keeper, time, committee, places, told, hear: (one: Told) => hear(one) };
}

const lek = { fields: { description: 'Het dak lekt.' } };

describe('a draft on this device', () => {
  it('is written when the typing pauses, and is there again after loading the page anew', async () => {
    const { keeper, time, places } = aWindow();

    keeper.now().change(lek);
    expect(places.window.texts.size).toBe(0);
    await time.pass(pauseOnDevice);

    expect(aWindow(undefined, places).keeper.now()).toMatchObject({ draft: lek, state: 'here', code: undefined });
  });

  it('survives closing the browser only when somebody chose so', async () => {
    const { keeper, places } = aWindow();
    keeper.now().change(lek);
    keeper.flush();
    expect(places.lasting.texts.size).toBe(0);

    keeper.now().stayOnDevice(true);

    const later = aWindow(undefined, { window: new TestPlace(), lasting: places.lasting });
    expect(later.keeper.now()).toMatchObject({ draft: lek, staysOnDevice: true });
  });

  it('is not sent to anybody before somebody began to file', async () => {
    const { keeper, time, committee } = aWindow();

    keeper.now().change(lek);
    await time.pass(pauseInTyping * 10);

    expect([committee.version, keeper.now().state]).toEqual([0, 'here']);
  });

  it('leaves nothing behind when somebody leaves quickly, and the other windows hear of it', async () => {
    const { keeper, places, told } = aWindow();
    keeper.now().change(lek);
    keeper.now().stayOnDevice(true);
    await keeper.now().keep();

    keeper.leave();
    keeper.flush();

    expect([places.window.texts.size, places.lasting.texts.size]).toEqual([0, 0]);
    expect([keeper.now().draft, keeper.now().code, told.at(-1)]).toEqual([emptyDraft, undefined, { kind: 'left' }]);
  });
});

describe('a draft at the committee', () => {
  it('has a code from the first saving, and is opened by it in another browser', async () => {
    const { keeper, committee } = aWindow();
    keeper.now().change(lek);
    const code = await keeper.now().keep();
    const other = aWindow(committee);

    const opened = await other.keeper.now().open(code);

    expect([opened, other.keeper.now().draft.fields]).toEqual([true, lek.fields]);
    expect(keeper.now()).toMatchObject({ state: 'saved', savedAt: '14:03', code });
  });

  it('is not there for another code', async () => {
    expect(await aWindow().keeper.now().open('x'.repeat(43))).toBe(false);
  });

  it('is not saved while nobody answers, and is when somebody does', async () => {
    const { keeper, committee, time } = aWindow();
    committee.reachable = false;
    keeper.now().change(lek);
    expect(await keeper.now().keep()).toBe('');
    expect(keeper.now()).toMatchObject({ state: 'failed', problem: 'unreachable', draft: lek });

    committee.reachable = true;
    await time.pass(60_000);

    expect(keeper.now()).toMatchObject({ state: 'saved', code: committee.code });
  });

  it('is saved at once when there is a connection again', async () => {
    const { keeper, committee } = aWindow();
    committee.reachable = false;
    keeper.now().change(lek);
    await keeper.now().keep();

    committee.reachable = true;
    keeper.retry();
    await settled();

    expect(keeper.now().state).toBe('saved');
  });

  it('goes on being saved after the page was loaded anew', async () => {
    const { keeper, committee, places } = aWindow();
    keeper.now().change(lek);
    await keeper.now().keep();
    const again = aWindow(committee, places);

    again.keeper.now().change({ fields: { name: 'Ana' } });
    await again.time.pass(pauseInTyping);

    expect([committee.version, readDraft(committee.content).fields]).toEqual([2, { ...lek.fields, name: 'Ana' }]);
  });

  it('begins anew under another code when the committee has it no longer', async () => {
    const { keeper, committee, time } = aWindow();
    keeper.now().change(lek);
    await keeper.now().keep();
    committee.version = 0;

    keeper.now().change({ fields: { name: 'Ana' } });
    await time.pass(pauseInTyping);

    expect([keeper.now().state, readDraft(committee.content).fields['name']]).toEqual(['saved', 'Ana']);
  });
});

describe('two windows with one draft', () => {
  async function twoWindows() {
    const one = aWindow();
    one.keeper.now().change(lek);
    await one.keeper.now().keep();
    const two = aWindow(one.committee);
    await two.keeper.now().open(one.committee.code);
    return { one, two, committee: one.committee };
  }

  it('bring together what was written in different fields, without a question', async () => {
    const { one, two, committee } = await twoWindows();

    one.keeper.now().change({ fields: { name: 'Ana' } });
    await one.time.pass(pauseInTyping);
    two.keeper.now().change({ fields: { phone: '06' } });
    await two.time.pass(pauseInTyping);
    await two.time.pass(pauseInTyping);

    expect(readDraft(committee.content).fields).toEqual({ ...lek.fields, name: 'Ana', phone: '06' });
    expect(two.keeper.now().state).toBe('saved');
  });

  it('ask which one to keep where both wrote in one field, and go on with that one', async () => {
    const { one, two, committee } = await twoWindows();
    one.keeper.now().change({ fields: { description: 'Een' } });
    await one.time.pass(pauseInTyping);
    two.keeper.now().change({ fields: { description: 'Twee' } });
    await two.time.pass(pauseInTyping);

    expect(two.keeper.now()).toMatchObject({ state: 'elsewhere', elsewhere: { contested: ['fields.description'] } });
    expect(readDraft(committee.content).fields['description']).toBe('Een');
    two.keeper.now().choose('mine');
    await two.time.pass(pauseInTyping);

    expect([two.keeper.now().state, readDraft(committee.content).fields['description']]).toEqual(['saved', 'Twee']);
  });

  it('of one browser follow each other as long as only one of them writes, and send nothing back and forth', async () => {
    const { one, two, committee } = await twoWindows();
    one.keeper.now().change({ fields: { description: 'Een', name: 'Ana' } });
    await one.time.pass(pauseInTyping);

    two.hear(one.told.at(-1) as Told);
    await two.time.pass(pauseInTyping * 2);

    expect(two.keeper.now().draft.fields).toEqual({ description: 'Een', name: 'Ana' });
    expect(committee.version).toBe(2);
  });

  it('of one browser both know that it was filed', async () => {
    const { one, two } = await twoWindows();
    let receipt: unknown;
    two.keeper.whenFiledElsewhere = (given) => (receipt = given);

    one.keeper.now().filed({ number: '2026-00001' });
    two.hear(one.told.at(-1) as Told);
    await settled();

    expect([receipt, two.keeper.now().state]).toEqual([{ number: '2026-00001' }, 'empty']);
  });
});
