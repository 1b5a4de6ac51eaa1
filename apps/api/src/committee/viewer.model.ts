import { type Viewer } from '#access';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Viewer', { description: 'Who you are to this committee.' })
export class ViewerModel {
  @Field(() => String, { description: '`complainant` or `staff`.' })
  kind: string;

  @Field(() => [String], { description: 'The roles that you hold today.' })
  roles: string[];

  @Field(() => ID, { nullable: true, description: 'The case of a complainant.' })
  caseId: string | null;

  /** Whose name `displayName` is; no field of its own. */
  readonly personId: string | null;
}

export function toViewerModel(viewer: Viewer): ViewerModel | null {
  switch (viewer.kind) {
    case 'visitor':
      return null;
    case 'complainant':
      return { kind: viewer.kind, roles: ['complainant'], caseId: viewer.caseId, personId: null };
    case 'staff':
      return {
        kind: viewer.kind,
        roles: [...new Set(viewer.memberships.map(({ role }) => role))],
        caseId: null,
        personId: viewer.personId,
      };
  }
}
