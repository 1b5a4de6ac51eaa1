import { CorrespondenceModule } from '#correspondence';
import { SignInModule } from '#sign-in';
import { Module } from '@nestjs/common';
import { DemonstrationOutbox } from './demonstration-outbox.service.js';
import { OutboxResolver } from './outbox.resolver.js';

@Module({ imports: [CorrespondenceModule, SignInModule], providers: [DemonstrationOutbox, OutboxResolver] })
export class OutboxApiModule {}
