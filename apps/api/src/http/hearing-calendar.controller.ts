import { HearingCalendar } from '#hearings';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { calendarHeaders, requireIdOf } from './file-headers.js';
import { FileOperation } from './file-operation.service.js';

/** The hearing that is ahead in a case, for a calendar. */
@Controller()
export class HearingCalendarController {
  constructor(
    private readonly operation: FileOperation,
    private readonly calendar: HearingCalendar,
  ) {}

  @Get('cases/:caseId/hearing.ics')
  async open(
    @Param('caseId') caseId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const id = requireIdOf('case', caseId);
    const { caseNumber, text } = await this.operation.run(request, async () => this.calendar.ofCase(id));
    await reply.headers(calendarHeaders(`${caseNumber}.ics`)).send(text);
  }
}
