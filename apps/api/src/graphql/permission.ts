import { type Action } from '#access';
import { SetMetadata } from '@nestjs/common';

export const permissionKey = 'wederhoor:permission';

/** What a root field asks of whoever calls it: nothing, or a right that its service asks about the object itself. */
export type Permission = 'public' | { readonly action: Action; readonly subject: string };

/** Anybody may ask this. */
export const Public = () => SetMetadata(permissionKey, 'public' satisfies Permission);

/** Somebody must have this right on some object; the service asks about the object, and decides. */
export const Can = (
  action: Action,
  subject:
    | 'Attendance'
    | 'CommitteePage'
    | 'Case'
    | 'CaseList'
    | 'Deliberation'
    | 'EarlierAdvice'
    | 'Membership'
    | 'Message'
    | 'Outbox'
    | 'SittingDay',
) => SetMetadata(permissionKey, { action, subject } satisfies Permission);
