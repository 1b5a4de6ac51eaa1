import { Config } from '#config';
import { Log } from '#logging';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { CurrentViewer, SignInModule } from '#sign-in';
import { APP_GUARD } from '@nestjs/core';
import { parentSubjects } from '../parent-subjects.js';
import { withFieldRights } from './field-rights.js';
import { errorFormatter } from './format-error.js';
import { OperationPlugin } from './operation.plugin.js';
import { PermissionGuard } from './permission.guard.js';
import { schemaOptions } from './schema-options.js';

/** GraphQL over HTTP: what is allowed of a document, how errors look, who may call a root field at all, and who sees which field. */
@Module({
  imports: [
    SignInModule,
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      imports: [SignInModule],
      inject: [Config, Log, CurrentViewer],
      useFactory: (config: Config, log: Log, current: CurrentViewer) => ({
        ...schemaOptions,
        path: '/graphql',
        introspection: config.mode === 'demonstration',
        graphiql: false,
        csrfPrevention: true,
        allowBatchedHttpRequests: false,
        includeStacktraceInErrorResponses: false,
        parseOptions: { maxTokens: 2_000 },
        validationRules: [],
        formatError: errorFormatter(log),
        stopOnTerminationSignals: false,
        autoTransformHttpErrors: false,
        transformSchema: (schema) =>
          withFieldRights(schema, { ability: () => current.ability(), subjects: parentSubjects }),
      }),
    }),
  ],
  providers: [OperationPlugin, { provide: APP_GUARD, useClass: PermissionGuard }],
})
export class GraphqlApiModule {}
