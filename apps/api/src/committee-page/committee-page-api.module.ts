import { CommitteePageModule } from '#committee-page';
import { SignInModule } from '#sign-in';
import { Module } from '@nestjs/common';
import { CommitteePageResolver } from './committee-page.resolver.js';

@Module({ imports: [CommitteePageModule, SignInModule], providers: [CommitteePageResolver] })
export class CommitteePageApiModule {}
