import { type AccessSubject } from '#access';
import { NotFound, NotSignedIn } from '#problems';
import { CurrentViewer } from '#sign-in';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type GqlContextType } from '@nestjs/graphql';
import { type Permission, permissionKey } from './permission.js';

/** The sieve before every root field: nobody comes in who has no such right on anything. Without a mark nobody comes in at all. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly current: CurrentViewer,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType<GqlContextType>() !== 'graphql') {
      return true;
    }
    const permission = this.reflector.get<Permission | undefined>(permissionKey, context.getHandler());
    if (permission === undefined) {
      throw new Error('This field has no permission and is not marked public.');
    }
    if (permission === 'public') {
      return true;
    }
    const ability = await this.current.ability();
    if (!ability.can(permission.action, permission.subject as AccessSubject)) {
      throw (await this.current.get()).kind === 'visitor' ? new NotSignedIn() : new NotFound('page');
    }
    return true;
  }
}
