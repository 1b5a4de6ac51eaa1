import { MembersModule } from '#members';
import { Module } from '@nestjs/common';
import { MembersResolver } from './members.resolver.js';
import { PersonFactsResolver } from './person-facts.resolver.js';
import { PublicMembersResolver } from './public-members.resolver.js';
import { SeatsResolver } from './seats.resolver.js';
import { SecretariatResolver } from './secretariat.resolver.js';

@Module({
  imports: [MembersModule],
  providers: [MembersResolver, PersonFactsResolver, PublicMembersResolver, SeatsResolver, SecretariatResolver],
})
export class MembersApiModule {}
