import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { SessionService } from './session.service.js';

@Injectable()
export class SignOut {
  constructor(
    private readonly door: TenantDoor,
    private readonly sessions: SessionService,
  ) {}

  /** Ends the session of this token at this tenant; nothing happens when there is none. */
  async signOut(tenantId: string, token: string): Promise<void> {
    await this.door.run(tenantId, () => this.sessions.end(token));
  }
}
