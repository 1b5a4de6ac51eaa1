import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';

/** In an input a field that is null says what a field that is left out says: nothing. From here on there is only absence. */
@Injectable()
export class NullsAreAbsent implements PipeTransform<unknown, unknown> {
  /** What is ours, such as the parent of a field, goes through untouched: loaders know it by its identity, and a null in it is meant. */
  transform(value: unknown, { type }: ArgumentMetadata): unknown {
    return type === 'custom' ? value : withoutNulls(value);
  }
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(withoutNulls);
  }
  if (!isPlain(value)) {
    return value;
  }
  const present = Object.entries(value).filter(([, content]) => content !== null);
  return Object.fromEntries(present.map(([name, content]) => [name, withoutNulls(content)]));
}

/** Plain values only: what Nest injects (a request, a reply) goes through untouched. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
