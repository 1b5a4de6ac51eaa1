import { type Part } from '#access';
import { Extensions } from '@nestjs/graphql';

/** What can be shown apart from the rest of an object. */
export type { Part };

/** Who sees a field: whoever may read that part of its parent, everyone, whom it is about, or whoever was given the parent. */
export type Mark = { readonly part: Part } | 'everyone' | 'oneself' | 'withParent';

/** What is kept in the extensions of a field or type of the schema, and of a field of an input. */
export interface Marked {
  readonly mark?: Mark;
  /** What a field by which a list is narrowed is about. */
  readonly about?: Part;
}

const extended = (extensions: Marked) => Extensions({ ...extensions });

/** The field shows this part of its parent, to whoever may read that part of it. */
export const Shows = (part: Part): PropertyDecorator & MethodDecorator => extended({ mark: { part } });

/** The field, or the whole type, is for everyone, or for nobody but whoever asks: what somebody sees of himself. */
export const ShowsTo = (whom: 'everyone' | 'oneself') => extended({ mark: whom });

/** The values of this type are reached only through a field that was asked already, and hold nothing to be kept apart from it. */
export const ShownWithParent = () => extended({ mark: 'withParent' });

/** This field of an input narrows a list by that part: what somebody may not read, he does not find by it either. */
export const About = (part: Part): PropertyDecorator => extended({ about: part });
