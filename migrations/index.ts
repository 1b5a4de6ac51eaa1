/** The explicit list of migrations, oldest first. One that was merged is never edited. */
import { Advices1763596800019 } from './1763596800019-advices.js';
import { EarlierAdvices1763596800020 } from './1763596800020-earlier-advices.js';
import { AuditChain1763596800005 } from './1763596800005-audit-chain.js';
import { Cases1763596800001 } from './1763596800001-cases.js';
import { CaseRightsFacts1763596800004 } from './1763596800004-case-rights-facts.js';
import { CommitteePage1763596800023 } from './1763596800023-committee-page.js';
import { ContentsOfTheProcedure1763596800007 } from './1763596800007-contents-of-the-procedure.js';
import { Files1763596800006 } from './1763596800006-files.js';
import { DraftFiles1763596800022 } from './1763596800022-draft-files.js';
import { Drafts1763596800008 } from './1763596800008-drafts.js';
import { Hearings1763596800018 } from './1763596800018-hearings.js';
import { HowPeopleAreReached1763596800024 } from './1763596800024-how-people-are-reached.js';
import { Commitments1763596800025 } from './1763596800025-commitments.js';
import { LettersDue1763596800014 } from './1763596800014-letters-due.js';
import { MediationConsent1763596800009 } from './1763596800009-mediation-consent.js';
import { Members1763596800016 } from './1763596800016-members.js';
import { Messages1763596800013 } from './1763596800013-messages.js';
import { Panels1763596800017 } from './1763596800017-panels.js';
import { Parties1763596800012 } from './1763596800012-parties.js';
import { PeopleAndTheirRights1763596800003 } from './1763596800003-people-and-their-rights.js';
import { Pieces1763596800010 } from './1763596800010-pieces.js';
import { PriorLetters1763596800021 } from './1763596800021-prior-letters.js';
import { SearchTokens1763596800015 } from './1763596800015-search-tokens.js';
import { SessionsMailAudit1763596800002 } from './1763596800002-sessions-mail-audit.js';
import { TenantsAndAccounts1763596800000 } from './1763596800000-tenants-and-accounts.js';

export const migrations = [
  TenantsAndAccounts1763596800000,
  Cases1763596800001,
  SessionsMailAudit1763596800002,
  PeopleAndTheirRights1763596800003,
  CaseRightsFacts1763596800004,
  AuditChain1763596800005,
  Files1763596800006,
  ContentsOfTheProcedure1763596800007,
  Drafts1763596800008,
  MediationConsent1763596800009,
  Pieces1763596800010,
  Parties1763596800012,
  Messages1763596800013,
  LettersDue1763596800014,
  SearchTokens1763596800015,
  Members1763596800016,
  Panels1763596800017,
  Hearings1763596800018,
  Advices1763596800019,
  EarlierAdvices1763596800020,
  PriorLetters1763596800021,
  DraftFiles1763596800022,
  CommitteePage1763596800023,
  HowPeopleAreReached1763596800024,
  Commitments1763596800025,
];
