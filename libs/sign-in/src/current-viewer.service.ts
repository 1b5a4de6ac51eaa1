import { type Viewer } from '#access';
import { Injectable } from '@nestjs/common';
import { AsyncLocalStorage } from 'node:async_hooks';
import { SessionService } from './session.service.js';

interface Asking {
  readonly token?: string | undefined;
  viewer?: Promise<Viewer>;
}

/** Who is asking in the running operation: looked up once, at the first question, in the operation's own transaction. */
@Injectable()
export class CurrentViewer {
  private readonly asking = new AsyncLocalStorage<Asking>();

  constructor(private readonly sessions: SessionService) {}

  /** Runs work for whoever bears this session token. */
  withSession<T>(token: string | undefined, work: () => T): T {
    return this.asking.run({ token }, work);
  }

  /** Runs work for a viewer that is known already: the demonstration, and tests. */
  as<T>(viewer: Viewer, work: () => T): T {
    return this.asking.run({ viewer: Promise.resolve(viewer) }, work);
  }

  /** The viewer of this operation. Outside one there is nobody to ask, which is a mistake of the code. */
  async get(): Promise<Viewer> {
    const asking = this.asking.getStore();
    if (!asking) {
      throw new Error('Nobody is asking: this runs outside an operation.');
    }
    asking.viewer ??= this.sessions.viewerOf(asking.token);
    return asking.viewer;
  }
}
