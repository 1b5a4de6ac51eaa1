import { PasswordHasher } from '#encryption';
import { Module } from '@nestjs/common';
import { AccountService } from './account.service.js';
import { ComplainantSignIn } from './complainant-sign-in.service.js';
import { CredentialService } from './credential.service.js';
import { CurrentViewer } from './current-viewer.service.js';
import { NetworkTries } from './network-tries.service.js';
import { PasswordCheck } from './password-check.service.js';
import { SessionRepository } from './session.repository.js';
import { SessionService } from './session.service.js';
import { SignInLimiter } from './sign-in-limiter.service.js';
import { SignOut } from './sign-out.service.js';
import { StaffSignIn } from './staff-sign-in.service.js';

@Module({
  providers: [
    { provide: PasswordHasher, useFactory: () => new PasswordHasher() },
    AccountService,
    ComplainantSignIn,
    CredentialService,
    CurrentViewer,
    NetworkTries,
    PasswordCheck,
    SessionRepository,
    SessionService,
    SignInLimiter,
    SignOut,
    StaffSignIn,
  ],
  exports: [
    AccountService,
    ComplainantSignIn,
    CredentialService,
    CurrentViewer,
    NetworkTries,
    SessionService,
    SignOut,
    StaffSignIn,
  ],
})
export class SignInModule {}
