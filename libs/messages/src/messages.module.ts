import { CasesModule } from '#cases';
import { SignInModule } from '#sign-in';
import { Module } from '@nestjs/common';
import { MessageAccess } from './message-access.service.js';
import { MessageDesk } from './message-desk.service.js';
import { MessagePost } from './message-post.service.js';
import { MessageReader } from './message-reader.service.js';
import { MessageReading } from './message-reading.service.js';
import { MessageRepository } from './message.repository.js';

@Module({
  imports: [CasesModule, SignInModule],
  providers: [MessageAccess, MessageDesk, MessagePost, MessageReader, MessageReading, MessageRepository],
  exports: [MessageDesk, MessageReader],
})
export class MessagesModule {}
