import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { buildSchema } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Can, Public } from '../../apps/api/src/graphql/permission.js';
import { printedSchema } from '../../apps/api/src/print-schema.js';
import { resolvers } from '../../apps/api/src/resolvers.js';
import { rootFieldsOf, withoutPermission } from '../support/resolver-permissions.js';
import { leakingNames, needlessExceptions, rootFields, undescribed } from '../support/schema-findings.js';

const committed = readFileSync('apps/api/schema.graphql', 'utf8');

/** The names of the classes that `@Resolver` stands above, in these sources. */
function resolverNames(...sources: string[]): string[] {
  return sources.flatMap((source) =>
    [...source.matchAll(/^@Resolver\([^]*?\)\n(?:@[^\n]*\n)*export class (\w+)/gm)].map(([, name]) => name!),
  );
}

function sourcesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

describe('schema.graphql', () => {
  it('is what the resolvers make today', async () => {
    expect(committed).toBe(await printedSchema());
  });

  it('says of everything what it is', () => {
    expect(undescribed(buildSchema(committed))).toEqual([]);
  });

  it('names nothing that stays on the server', () => {
    expect(leakingNames(buildSchema(committed))).toEqual([]);
    expect(needlessExceptions(buildSchema(committed))).toEqual([]);
  });
});

describe('the list of resolvers', () => {
  it('has every class of the API that answers fields', () => {
    const listed = resolvers.map(({ name }) => name);

    expect(listed.sort()).toEqual(resolverNames(...sourcesOf('apps/api/src')).sort());
  });

  it('answers every root field of the schema, each in one place', () => {
    const answered = rootFieldsOf(resolvers).map(({ name }) => name);

    expect(answered.sort()).toEqual(rootFields(buildSchema(committed)).sort());
  });

  it('says of every root field who may ask it', () => {
    expect(withoutPermission(resolvers)).toEqual([]);
  });
});

describe('the search of the schema', () => {
  const planted = buildSchema(`
    "What can be asked."
    type Query {
      "A case."
      case("The id." id: ID!, withTenant: Boolean): Case
    }
    type Case {
      "TODO"
      tenantId: ID!
      "The state."
      state: State!
      "The words that open it."
      passwordHash: String!
      "Said well."
      password: String
    }
    "Where it stands."
    enum State {
      "It is open."
      open
      closed
    }
    input CaseInput {
      id: ID!
    }
  `);

  it('finds what nobody described', () => {
    expect(undescribed(planted)).toEqual([
      'Query.case(withTenant)',
      'Case',
      'Case.tenantId',
      'State.closed',
      'CaseInput',
      'CaseInput.id',
    ]);
  });

  it('finds names that tell too much', () => {
    expect(leakingNames(planted)).toEqual([
      'Query.case(withTenant)',
      'Case.tenantId',
      'Case.passwordHash',
      'Case.password',
    ]);
  });

  it('finds an exception that nothing needs', () => {
    expect(needlessExceptions(planted)).toContain('FileComplaintPayload.password');
  });

  it('finds resolvers in a source, whatever stands above the class', () => {
    const source = `
@Resolver(() => CaseModel)
export class CaseResolver {}

@Resolver()
@Injectable()
export class FilingResolver {}

export class NoResolver {}
`;

    expect(resolverNames(source)).toEqual(['CaseResolver', 'FilingResolver']);
  });

  it('finds a root field that does not say who may ask it', () => {
    @Resolver()
    class PlantedResolver {
      @Query(() => String)
      forgotten(): string {
        return '';
      }

      @Can('read', 'Case')
      @Query(() => String, { name: 'guarded' })
      getGuarded(): string {
        return '';
      }

      @Public()
      @Mutation(() => String)
      open(): string {
        return '';
      }

      helper(): string {
        return '';
      }
    }

    expect(withoutPermission([PlantedResolver])).toEqual(['PlantedResolver.forgotten']);
    expect(rootFieldsOf([PlantedResolver]).map(({ name }) => name)).toEqual([
      'Query.forgotten',
      'Query.guarded',
      'Mutation.open',
    ]);
  });
});
