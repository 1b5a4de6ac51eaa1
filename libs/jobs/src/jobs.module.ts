import { Global, Module } from '@nestjs/common';
import { JobDoor } from './job-door.service.js';

@Global()
@Module({ providers: [JobDoor], exports: [JobDoor] })
export class JobsModule {}
