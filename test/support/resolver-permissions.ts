import { Reflector } from '@nestjs/core';
import 'reflect-metadata';
import { type Permission, permissionKey } from '../../apps/api/src/graphql/permission.js';

type ResolverClass = new (...dependencies: never[]) => object;

interface RootField {
  /** Such as `Query.case`. */
  readonly name: string;
  /** Such as `CaseResolver.getCase`. */
  readonly method: string;
  readonly permission: Permission | undefined;
}

/** Under which keys Nest keeps what `@Query`, `@Mutation` and `@Subscription` say of a method. */
const kindKey = 'graphql:resolver_type';
const nameKey = 'graphql:resolver_name';
const rootKinds = ['Query', 'Mutation', 'Subscription'];

/** Every root field that these classes answer, with what it asks of whoever calls it. */
export function rootFieldsOf(resolvers: readonly ResolverClass[]): RootField[] {
  const reflector = new Reflector();
  return resolvers.flatMap((resolver) =>
    methodsOf(resolver).flatMap((method) => {
      const handler = (resolver.prototype as Record<string, () => unknown>)[method]!;
      const kind = reflector.get<string | undefined>(kindKey, handler);
      const name = reflector.get<string | undefined>(nameKey, handler) ?? method;
      const permission = reflector.get<Permission | undefined>(permissionKey, handler);
      const own = { name: `${kind}.${name}`, method: `${resolver.name}.${method}`, permission };
      return kind !== undefined && rootKinds.includes(kind) ? [own] : [];
    }),
  );
}

/** The methods that answer a root field without saying who may ask: nobody could, and whoever wrote it did not mean that. */
export function withoutPermission(resolvers: readonly ResolverClass[]): string[] {
  return rootFieldsOf(resolvers)
    .filter(({ permission }) => permission === undefined)
    .map(({ method }) => method);
}

function methodsOf({ prototype }: ResolverClass): string[] {
  return Object.getOwnPropertyNames(prototype).filter((name) => name !== 'constructor');
}
