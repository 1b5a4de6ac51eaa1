import { type AccessSubject, type CaseRightsFacts, type PieceRightsFacts } from '#access';
import { type Part } from './marks.js';

/** How the parents of one type become what rights are asked of. */
export interface ParentSubject {
  /** Under which name the rights table has it. */
  readonly subject: AccessSubject;
  readonly parts: readonly Part[];
  /** The part that everybody may read who is given the object at all. */
  readonly basis: Part;
  readonly of: (
    parent: object,
  ) =>
    | (CaseRightsFacts & { readonly __caslSubjectType__: 'Case' })
    | (PieceRightsFacts & { readonly __caslSubjectType__: 'Piece' });
}

/** By the name of the type. */
export type ParentSubjects = Readonly<Record<string, ParentSubject>>;
