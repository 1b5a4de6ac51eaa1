import { type FoundDraft } from './committee.js';
import {
  changed,
  type ComplaintDraft,
  type DraftChanges,
  emptyDraft,
  isEmpty,
  readDraft,
  writeDraft,
} from './complaint-draft.js';
import { type DraftKeeper } from './draft-keeper.js';
import { type KeeperTools } from './keeper-tools.js';
import { rebase } from './rebase.js';
import { DraftSaver } from './saver.js';
import { nothing, stateOf, type Written } from './state.js';
import { Watchers } from './watchers.js';
import { type Told } from './windows.js';

/** How long somebody stops typing before it is written on this device, in milliseconds. */
export const pauseOnDevice = 300;
const pauseBeforeLooking = 5_000;

/** The one unfinished complaint of this window: here at once, and at the committee once somebody began to file. */
export class Keeper {
  private readonly watchers = new Watchers();
  private readonly saver: DraftSaver;
  private own: Written = { ...nothing };
  private callOff: () => void = () => undefined;
  private shown: DraftKeeper;

  constructor(private readonly tools: KeeperTools) {
    this.saver = new DraftSaver({
      send: (request) => tools.save(request),
      after: tools.after,
      changed: () => this.whenSaverChanged(),
    });
    this.readDevice();
    this.shown = this.view();
    tools.windows.listen((told) => this.hear(told));
  }

  now = (): DraftKeeper => this.shown;

  subscribe = this.watchers.subscribe;
  /** Writes on the device what waits for a pause in the typing. */
  flush = (): void => {
    this.callOff();
    const { code, version } = this.saver.kept;
    const { draft, base, atCommittee } = this.own;
    this.tools.device.write({
      draft,
      kept: code === undefined ? undefined : { code, version, draft: base },
      atCommittee,
    });
  };

  /** Tries at once what did not get through, now that there is a connection again. */
  retry = (): void => {
    if (this.saver.problem === 'unreachable') void this.saver.now();
  };

  /** Leaves nothing on this device, and nothing in this window. At the committee it goes by itself, 30 days later. */
  leave = (): void => {
    this.leaveHere();
    this.tools.windows.tell({ kind: 'left' });
  };

  private readonly change = (changes: DraftChanges): void => {
    this.own.draft = changed(this.own.draft, changes);
    this.callOff();
    this.callOff = this.tools.after(pauseOnDevice, this.flush);
    this.want();
    this.show();
  };

  private readonly keep = async (): Promise<string> => {
    this.own.atCommittee = true;
    this.want();
    await this.saver.now();
    this.flush();
    return this.saver.kept.code ?? '';
  };

  private readonly forget = async (): Promise<void> => {
    const { code } = this.saver.kept;
    this.leaveHere();
    if (code !== undefined) await this.tools.discard(code).catch(() => undefined);
  };

  private readonly open = async (code: string): Promise<boolean> => {
    if (this.saver.kept.code === code) return true;
    const found = await this.tools.find(code);
    if (!found) return false;
    // What stands here and was not kept anywhere is brought in; nothing is lost by opening another one.
    if (this.saver.kept.code !== undefined) {
      await this.saver.now();
      this.own.draft = emptyDraft;
    }
    this.own.atCommittee = true;
    this.bringTogether(code, emptyDraft, found);
    return true;
  };

  private readonly choose = (which: 'mine' | 'theirs'): void => {
    const chosen = this.both()?.[which];
    this.own.elsewhere = undefined;
    if (chosen) this.take(chosen);
  };

  private readonly stayOnDevice = (stays: boolean): void => {
    this.tools.device.stays = stays;
    this.flush();
    this.show();
  };

  private readonly filed = (receipt: unknown): void => {
    const { code } = this.saver.kept;
    if (code !== undefined) this.tools.windows.tell({ kind: 'filed', code, receipt });
    this.leaveHere();
  };

  private readDevice(): void {
    const record = this.tools.device.read();
    if (!record) return;
    const { draft, atCommittee } = record;
    this.own = { ...nothing, draft, atCommittee };
    if (record.kept) this.adopt(record.kept.code, record.kept);
    this.want();
  }

  private adopt(code: string, { version, draft }: FoundDraft): void {
    this.own.base = draft;
    this.saver.goOn({ code, version, content: writeDraft(draft) });
  }

  /** Goes on with this text, and saves it where it differs from what the committee has. */
  private take(draft: ComplaintDraft): void {
    this.own.draft = draft;
    this.flush();
    this.want();
    this.show();
  }

  private want(): void {
    if (this.own.atCommittee && !this.own.elsewhere) this.saver.want(writeDraft(this.own.draft));
  }

  /** Brings in what another window made of it; what both changed is left for a person to choose. */
  private bringTogether(code: string, before: ComplaintDraft, found: FoundDraft): void {
    this.adopt(code, found);
    this.own.savedAt = this.tools.clock();
    this.own.elsewhere = { before, found };
    const both = this.both();
    if (both && both.contested.length === 0) {
      this.own.elsewhere = undefined;
      return this.take(both.mine);
    }
    this.show();
  }

  private both(): DraftKeeper['elsewhere'] {
    return this.own.elsewhere && rebase(this.own.elsewhere.before, this.own.draft, this.own.elsewhere.found.draft);
  }

  private whenSaverChanged(): void {
    if (this.saver.state === 'saved') this.whenSaved();
    if (this.saver.state === 'conflict') void this.lookElsewhere();
    this.show();
  }

  private whenSaved(): void {
    const { code, version, content } = this.saver.kept;
    if (code === undefined || content === undefined) return;
    this.own.savedAt = this.tools.clock();
    this.own.base = readDraft(content);
    this.flush();
    this.tools.windows.tell({ kind: 'saved', code, version, draft: this.own.base });
  }

  /** Nothing is shown before it is known what stands there; until then saving waits. */
  private async lookElsewhere(): Promise<void> {
    const { code } = this.saver.kept;
    if (code === undefined) return;
    try {
      const found = await this.tools.find(code);
      if (this.saver.kept.code !== code) return;
      if (found) return this.bringTogether(code, this.own.base, found);
      this.saver.goOn({ code: undefined, version: 0, content: undefined });
      this.want();
    } catch {
      this.tools.after(pauseBeforeLooking, () => void this.lookElsewhere());
    }
  }

  private hear(told: Told): void {
    if (told.kind === 'left') return this.leaveHere();
    if (told.code !== this.saver.kept.code) return;
    if (told.kind === 'filed') return this.leaveHere(told.receipt);
    if (told.version <= this.saver.kept.version || this.saver.state === 'saving') return;
    this.bringTogether(told.code, this.own.base, told);
  }

  private leaveHere(receipt?: unknown): void {
    this.callOff();
    this.saver.stop();
    this.tools.device.forget();
    this.own = { ...nothing };
    this.show();
    if (receipt !== undefined) this.whenFiledElsewhere(receipt);
  }

  /** Told when another window filed the same draft. */
  whenFiledElsewhere: (receipt: unknown) => void = () => undefined;

  private show(): void {
    this.shown = this.view();
    this.watchers.tell();
  }

  private view(): DraftKeeper {
    const { change, keep, forget, open, choose, stayOnDevice, filed } = this;
    const { draft, savedAt } = this.own;
    return {
      ...{ draft, savedAt },
      state: this.own.elsewhere ? 'elsewhere' : stateOf(this.saver, isEmpty(this.own.draft)),
      code: this.saver.kept.code,
      problem: this.saver.problem,
      elsewhere: this.both(),
      staysOnDevice: this.tools.device.stays,
      ...{ change, keep, forget, open, choose, stayOnDevice, filed },
    };
  }
}
