import { CompletionService } from './completion.service.js';
import { DraftDesk } from './draft-desk.service.js';
import { Enclosures } from './enclosures.service.js';
import { ObjectionService } from './objection.service.js';
import { OpeningDay } from './opening-day.service.js';
import { Reception } from './reception.service.js';
import { ReferralService } from './referral.service.js';
import { RegisteringCheck } from './registering-check.service.js';
import { RegisteringService } from './registering.service.js';
import { RespondentNaming } from './respondent-naming.service.js';

/** The services of the intake that others may use. */
export const intakeServices = [
  CompletionService,
  DraftDesk,
  ObjectionService,
  OpeningDay,
  ReferralService,
  RegisteringService,
  RespondentNaming,
];

export const intakeProviders = [...intakeServices, Enclosures, Reception, RegisteringCheck];
