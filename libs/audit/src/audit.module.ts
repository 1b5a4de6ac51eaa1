import { Global, Module } from '@nestjs/common';
import { AuditAgenda } from './audit-agenda.service.js';
import { AuditChain } from './audit-chain.service.js';
import { AuditSealing } from './audit-sealing.service.js';
import { AuditTrail } from './audit-trail.service.js';
import { AuditVerification } from './audit-verification.service.js';
import { ChainHasher } from './chain-hasher.service.js';
import { SealCheck } from './seal-check.service.js';

@Global()
@Module({
  providers: [AuditAgenda, AuditChain, AuditSealing, AuditTrail, AuditVerification, ChainHasher, SealCheck],
  exports: [AuditChain, AuditSealing, AuditTrail, AuditVerification],
})
export class AuditModule {}
