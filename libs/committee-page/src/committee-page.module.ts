import { SignInModule } from '#sign-in';
import { Module } from '@nestjs/common';
import { CommitteePageRepository } from './committee-page.repository.js';
import { CommitteePages } from './committee-page.service.js';

@Module({
  imports: [SignInModule],
  providers: [CommitteePageRepository, CommitteePages],
  exports: [CommitteePages],
})
export class CommitteePageModule {}
