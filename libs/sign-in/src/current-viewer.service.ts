import { type Ability, abilityOf, type Viewer } from '#access';
import { Injectable } from '@nestjs/common';
import { AsyncLocalStorage } from 'node:async_hooks';
import { SessionService } from './session.service.js';

interface Asking {
  readonly token?: string | undefined;
  viewer?: Promise<Viewer>;
  ability?: Promise<Ability>;
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
    const asking = this.current();
    asking.viewer ??= this.sessions.viewerOf(asking.token);
    return asking.viewer;
  }

  /** What the viewer of this operation may do; worked out once. */
  async ability(): Promise<Ability> {
    const asking = this.current();
    asking.ability ??= this.get().then((viewer) => abilityOf(viewer));
    return asking.ability;
  }

  private current(): Asking {
    const asking = this.asking.getStore();
    if (!asking) {
      throw new Error('Nobody is asking: this runs outside an operation.');
    }
    return asking;
  }
}
