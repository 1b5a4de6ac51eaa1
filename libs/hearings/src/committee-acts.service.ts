import { type AccessSubject, type Action } from '#access';
import { AuditTrail } from '#audit';
import { ClientKeys } from '#client-keys';
import { NotFound, NotSignedIn } from '#problems';
import { actorOf, CurrentViewer } from '#sign-in';
import { Injectable } from '@nestjs/common';

interface CommitteeAct {
  readonly name: Action;
  readonly subject: 'SittingDay';
}

/** What is done in a committee and in no case: may I, once per client key, and noted with who did it. */
@Injectable()
export class CommitteeActs {
  constructor(
    private readonly current: CurrentViewer,
    private readonly clientKeys: ClientKeys,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotSignedIn or NotFound for whoever may not. */
  async require(action: Action, subject: Extract<AccessSubject, 'SittingDay' | 'Attendance'>): Promise<void> {
    if (!(await this.current.ability()).can(action, subject)) {
      throw (await this.current.get()).kind === 'visitor' ? new NotSignedIn() : new NotFound('page');
    }
  }

  /** Does the work, which answers the id of what it made; for a client key that is known, answers what it answered then. */
  async once(
    { name, subject }: CommitteeAct,
    { clientKey: key, ...input }: { readonly clientKey: string },
    work: (by: string) => Promise<string>,
  ): Promise<string> {
    await this.require(name, subject);
    const viewer = await this.current.get();
    const actor = actorOf(viewer);
    const request = { actor: `${actor.kind}:${actor.id ?? ''}`, key, operation: name, input };
    const { id } = await this.clientKeys.once(request, async () => {
      const made = await work(viewer.kind === 'staff' ? viewer.personId : '');
      await this.audit.note(actor, name, [{ kind: 'sittingDay', id: made }]);
      return { id: made };
    });
    return id;
  }

  /** Notes that names of people of the committee were read. */
  async noteReading(what: string, personIds: readonly string[]): Promise<void> {
    const actor = actorOf(await this.current.get());
    await this.audit.note(
      actor,
      what,
      personIds.map((id) => ({ kind: 'person', id })),
    );
  }
}
