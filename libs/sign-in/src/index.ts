/**
 * Who is asking: accounts of staff, login codes of the parties of a case, sessions on a tenant's host, and the limiter before them.
 * Decides who somebody is, never what he may do (#access).
 */
export { AccountService } from './account.service.js';
export { actorOf } from './actor-of.js';
export { CurrentViewer } from './current-viewer.service.js';
export { ComplainantCredentialEntity } from './complainant-credential.entity.js';
export { ComplainantSignIn } from './complainant-sign-in.service.js';
export {
  type CaseRole,
  CredentialService,
  type IssuedCredential,
  type NewCredential,
  type PreparedCredential,
} from './credential.service.js';
export { NetworkTries, type TriedFrom } from './network-tries.service.js';
export { type SignInAttempt } from './password-check.service.js';
export { SessionEntity } from './session.entity.js';
export { SessionService, type OpenedSession } from './session.service.js';
export { SignInModule } from './sign-in.module.js';
export { SignOut } from './sign-out.service.js';
export { StaffSignIn } from './staff-sign-in.service.js';
