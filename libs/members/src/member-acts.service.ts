import { type Action } from '#access';
import { AuditTrail } from '#audit';
import { ClientKeys } from '#client-keys';
import { NotFound } from '#problems';
import { actorOf, CurrentViewer } from '#sign-in';
import { Injectable } from '@nestjs/common';

export interface MemberCommand {
  readonly clientKey: string;
}

/** What an act was about: the id of what it made or changed, and whose it is. */
export interface MemberActDone {
  readonly id: string;
  readonly personId: string;
}

interface MemberAct {
  /** The name of the mutation. */
  readonly name: string;
  readonly right: Extract<Action, 'administerMembers' | 'appoint'>;
}

/** What every act about the people of the committee shares: who may, once per client key, and noted with whom it is about. */
@Injectable()
export class MemberActs {
  constructor(
    private readonly current: CurrentViewer,
    private readonly clientKeys: ClientKeys,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound when whoever asks may not read who is in the committee. */
  async requireReader(): Promise<void> {
    if (!(await this.current.ability()).can('read', 'Membership')) {
      throw new NotFound('page');
    }
  }

  /** Does the work, which is told the person who asks. Throws NotFound for whoever may not do this. */
  async once(
    { name: operation, right }: MemberAct,
    { clientKey: key, ...input }: MemberCommand,
    work: (by: string) => Promise<MemberActDone>,
  ): Promise<MemberActDone> {
    const viewer = await this.current.get();
    if (viewer.kind !== 'staff' || !(await this.current.ability()).can(right, 'Membership')) {
      throw new NotFound('page');
    }
    const actor = actorOf(viewer);
    const request = { actor: `${actor.kind}:${actor.id ?? ''}`, key, operation, input };
    return this.clientKeys.once(request, async () => {
      const done = await work(viewer.personId);
      await this.audit.note(actor, operation, [{ kind: 'person', id: done.personId }]);
      return done;
    });
  }
}
