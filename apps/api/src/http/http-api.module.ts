import { CommitteePageModule } from '#committee-page';
import { CommitteesModule } from '#committees';
import { DemonstrationModule } from '#demonstration';
import { DraftsModule } from '#drafts';
import { FilesModule } from '#files';
import { HearingsModule } from '#hearings';
import { PiecesModule } from '#pieces';
import { SignInModule } from '#sign-in';
import { Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { ProblemFilter } from '../graphql/problem.filter.js';
import { BundleController } from './bundle.controller.js';
import { BundleDownload } from './bundle-download.service.js';
import { FileDownload } from './file-download.service.js';
import { FileOperation } from './file-operation.service.js';
import { FileUpload } from './file-upload.service.js';
import { FileController } from './file.controller.js';
import { HealthController } from './health.controller.js';
import { HearingCalendarController } from './hearing-calendar.controller.js';
import { HostController } from './host.controller.js';
import { HostDescriptions } from './host-descriptions.service.js';
import { OperationHook } from './operation.hook.js';
import { RequestTenant } from './request-tenant.service.js';
import { SessionCookie } from './session-cookie.service.js';
import { Theme } from './theme.service.js';
import { SignInController } from './sign-in.controller.js';
import { UploadPlaces } from './upload-places.service.js';

/** What is not GraphQL: signing in, the bytes of files, what the screens must know of their host, health, and the way into an operation. */
@Module({
  imports: [
    CommitteePageModule,
    CommitteesModule,
    DemonstrationModule,
    DraftsModule,
    FilesModule,
    HearingsModule,
    PiecesModule,
    SignInModule,
  ],
  controllers: [
    BundleController,
    FileController,
    HealthController,
    HearingCalendarController,
    HostController,
    SignInController,
  ],
  providers: [
    BundleDownload,
    FileDownload,
    FileOperation,
    FileUpload,
    HostDescriptions,
    OperationHook,
    RequestTenant,
    SessionCookie,
    Theme,
    UploadPlaces,
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
})
export class HttpApiModule {}
