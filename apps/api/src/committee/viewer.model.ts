import { type Viewer } from '#access';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ShowsTo } from '../graphql/marks.js';

@ShowsTo('oneself')
@ObjectType('Viewer', { description: 'Who you are to this committee.' })
export class ViewerModel {
  @Field(() => String, { description: '`party` of one case, or `staff`.' })
  kind: string;

  @Field(() => [String], { description: 'The roles that you hold today.' })
  roles: string[];

  @Field(() => ID, { nullable: true, description: 'The case of a party.' })
  caseId: string | null;

  /** Whose name `displayName` is; no field of its own. */
  readonly personId: string | null;
}

export function toViewerModel(viewer: Viewer): ViewerModel | null {
  switch (viewer.kind) {
    case 'visitor':
    case 'platformAdministrator':
      return null;
    case 'party':
      return { kind: viewer.kind, roles: [viewer.role], caseId: viewer.caseId, personId: null };
    case 'staff':
      return {
        kind: viewer.kind,
        roles: [...new Set(viewer.memberships.map(({ role }) => role))],
        caseId: null,
        personId: viewer.personId,
      };
  }
}
