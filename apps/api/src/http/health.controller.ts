import { TenantDirectory } from '#committees';
import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';

/** For whoever watches the process. `live` asks nothing of the database: a database that blinks must not restart everything. */
@Controller('health')
export class HealthController {
  constructor(private readonly directory: TenantDirectory) {}

  @Get('live')
  live(): { status: string } {
    return { status: 'live' };
  }

  @Get('ready')
  async ready(): Promise<{ status: string }> {
    await this.directory.findBySlug('').catch(() => {
      throw new ServiceUnavailableException();
    });
    return { status: 'ready' };
  }
}
