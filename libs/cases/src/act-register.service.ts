import { AuditTrail } from '#audit';
import { ClientKeys } from '#client-keys';
import { actorOf } from '#sign-in';
import { Injectable } from '@nestjs/common';
import { CaseAccess } from './case-access.service.js';

/** Something that somebody does in a case. */
export interface Act {
  /** The name of the mutation. */
  readonly name: string;
  readonly clientKey: string;
  readonly input: object;
}

/** Sees to it that an act is done once, however often it is sent, and is noted with who did it. */
@Injectable()
export class ActRegister {
  constructor(
    private readonly access: CaseAccess,
    private readonly clientKeys: ClientKeys,
    private readonly audit: AuditTrail,
  ) {}

  /** Does the work, which answers the case it was done in; for a client key that is known, answers what it answered then. */
  async once<Result extends { readonly caseId: string }>(act: Act, work: () => Promise<Result>): Promise<Result> {
    const actor = actorOf(await this.access.viewer());
    const { name: operation, clientKey: key, input } = act;
    const request = { actor: `${actor.kind}:${actor.id ?? ''}`, key, operation, input };
    return this.clientKeys.once(request, async () => {
      const result = await work();
      await this.audit.note(actor, operation, [{ kind: 'case', id: result.caseId }]);
      return result;
    });
  }
}
