import { AdmissibilityResolver } from './cases/admissibility.resolver.js';
import { CaseConnectionResolver } from './cases/case-connection.resolver.js';
import { CaseContentsResolver } from './cases/case-contents.resolver.js';
import { CaseFieldsResolver } from './cases/case-fields.resolver.js';
import { CaseResolver } from './cases/case.resolver.js';
import { FilingResolver } from './cases/filing.resolver.js';
import { ResponseResolver } from './cases/response.resolver.js';
import { CommitteeResolver } from './committee/committee.resolver.js';
import { ViewerResolver } from './committee/viewer.resolver.js';
import { IntakeResolver } from './intake/intake.resolver.js';
import { OutboxResolver } from './outbox/outbox.resolver.js';
import { RegulationResolver } from './regulation/regulation.resolver.js';

/** Every resolver of the API: what the schema is printed from, and what the tests of the schema look through. */
export const resolvers = [
  AdmissibilityResolver,
  CaseConnectionResolver,
  CaseContentsResolver,
  CaseFieldsResolver,
  CaseResolver,
  CommitteeResolver,
  FilingResolver,
  IntakeResolver,
  OutboxResolver,
  RegulationResolver,
  ResponseResolver,
  ViewerResolver,
];
