import { Controller, Get, Header, HttpStatus, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { type Obstacle, Readiness } from './readiness.js';

/** For whoever watches the process. `live` asks nothing of the database: a database that blinks must not restart everything. */
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('live')
  @Header('cache-control', 'no-store')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  /** 503 as long as requests had better go to another process: it stops, has no database, or one that is behind. */
  @Get('ready')
  @Header('cache-control', 'no-store')
  async ready(
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ status: 'ready' } | { status: 'not ready'; because: Obstacle }> {
    const because = await this.readiness.obstacle();
    if (because === undefined) {
      return { status: 'ready' };
    }
    void reply.status(HttpStatus.SERVICE_UNAVAILABLE);
    return { status: 'not ready', because };
  }
}
