import { MessagesModule } from '#messages';
import { Module } from '@nestjs/common';
import { TimeApiModule } from '../time/time-api.module.js';
import { MessageFieldsResolver } from './message-fields.resolver.js';
import { MessageLoaders } from './message-loaders.js';
import { MessagesResolver } from './messages.resolver.js';

@Module({
  imports: [MessagesModule, TimeApiModule],
  providers: [MessageFieldsResolver, MessageLoaders, MessagesResolver],
})
export class MessagesApiModule {}
