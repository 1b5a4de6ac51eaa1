import { SignInModule } from '#sign-in';
import { Module } from '@nestjs/common';
import { DraftRepository } from './draft.repository.js';
import { Drafts } from './draft.service.js';

@Module({ imports: [SignInModule], providers: [DraftRepository, Drafts], exports: [Drafts] })
export class DraftsModule {}
