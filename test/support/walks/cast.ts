import { type StaffRole } from '#access';
import { type TestAccount, type TestApplication, type TestCommittee } from '../application.js';
import { type Caller } from '../caller.js';

/** What somebody of the staff is in a walk. */
export interface Office {
  readonly role: StaffRole;
  readonly participant?: string;
  /** What the same person is as well. */
  readonly also?: StaffRole;
  /** The last day of the office, where it ends in the walk. */
  readonly until?: string;
}

/** Somebody whom the committee knows, and who can sign in. */
type Known = Pick<TestAccount, 'signIn'> & { readonly personId: string };

/** A code and a password of somebody who takes part in one case. */
export interface Login {
  readonly loginCode: string | null;
  readonly password: string | null;
}

/** Everybody with an office in a committee. Whoever is asked for is signed in on the day that it is. */
export class Cast {
  /** Who signed in since the clock was set. */
  private readonly present = new Map<string, Promise<Caller>>();

  private constructor(
    readonly platform: TestApplication,
    readonly committee: TestCommittee,
    private readonly people: Map<string, Known>,
  ) {}

  /** Opens a committee on a day and appoints everybody. */
  static async of(
    platform: TestApplication,
    {
      regulation,
      day,
      slug,
    }: { readonly regulation: string; readonly day: string; readonly slug?: string | undefined },
    offices: Readonly<Record<string, Office>>,
  ): Promise<Cast> {
    platform.clock.set(`${day}T08:00:00Z`);
    const committee = await platform.committee(regulation, slug);
    const people = new Map<string, Known>();
    for (const [name, { role, participant, also, until }] of Object.entries(offices)) {
      people.set(name, await committee.appoint(role, { name, participant, until }));
      await (also && committee.appoint(also, { name, participant, until }));
    }
    return new Cast(platform, committee, people);
  }

  /** It is that moment: a day, at eight in the morning UTC, or an instant. Sessions of another day have ended. */
  on(moment: string): void {
    this.platform.clock.set(moment.includes('T') ? moment : `${moment}T08:00:00Z`);
    this.present.clear();
  }

  /** Somebody came to the committee in the walk itself, and is from then on known in it by a name. */
  joins(name: string, person: Known): void {
    this.people.set(name, person);
  }

  personId(name: string): string {
    return this.personNamed(name).personId;
  }

  /** Somebody with an office, or `visitor`. */
  async as(name: string): Promise<Caller> {
    return name === 'visitor' ? this.committee.visitor() : this.signedIn(name, () => this.personNamed(name).signIn());
  }

  /** Somebody who takes part in one case. */
  async withLogin({ loginCode, password }: Login): Promise<Caller> {
    const login = { loginCode: loginCode ?? '', password: password ?? '' };
    return this.signedIn(`login ${login.loginCode}`, () => this.committee.complainant(login));
  }

  private personNamed(name: string): Known {
    const person = this.people.get(name);
    if (!person) {
      throw new Error(`Nobody is called ${name} in this walk.`);
    }
    return person;
  }

  private async signedIn(key: string, signIn: () => Promise<Caller>): Promise<Caller> {
    const caller = this.present.get(key) ?? signIn();
    this.present.set(key, caller);
    return caller;
  }
}
