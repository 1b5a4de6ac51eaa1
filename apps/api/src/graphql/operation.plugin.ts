import { Log } from '#logging';
import { TenantDoor } from '#tenancy';
import {
  type ApolloServerPlugin,
  type GraphQLRequestContextWillSendResponse,
  type GraphQLRequestListener,
} from '@apollo/server';
import { Plugin } from '@nestjs/apollo';
import { GraphQLError, OperationTypeNode } from 'graphql';
import { fieldDenied } from './field-denied.js';

type Answer = GraphQLRequestContextWillSendResponse<object>;

/**
 * Settles the operation's transaction before the answer is sent. A mutation with an error is undone whole, also its other
 * fields; what could not be stored is answered as an error, never as done. A field of the answer that somebody may not see is no
 * failure: what was asked for is done.
 */
@Plugin()
export class OperationPlugin implements ApolloServerPlugin<object> {
  constructor(
    private readonly door: TenantDoor,
    private readonly log: Log,
  ) {}

  async requestDidStart(): Promise<GraphQLRequestListener<object>> {
    return { willSendResponse: (answer) => this.settle(answer) };
  }

  private async settle(answer: Answer): Promise<void> {
    const { body } = answer.response;
    if (body.kind !== 'single' || !this.door.inOperation) {
      return;
    }
    const failed = (body.singleResult.errors ?? []).some(({ extensions }) => extensions?.['code'] !== fieldDenied);
    const changes = answer.operation?.operation === OperationTypeNode.MUTATION;
    if (failed && changes) {
      body.singleResult.data = null;
      await this.door.settle('rollback');
      return;
    }
    await this.door.settle('commit').catch((error: unknown) => {
      this.log.error('An operation could not be stored.', { err: error });
      body.singleResult.data = null;
      body.singleResult.errors = [notStored()];
    });
  }
}

function notStored() {
  return new GraphQLError('This could not be stored. Nothing was changed; try again.', {
    extensions: { code: 'INTERNAL' },
  }).toJSON();
}
