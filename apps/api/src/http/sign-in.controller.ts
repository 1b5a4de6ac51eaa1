import { type Tenant } from '#committees';
import { ComplainantSignIn, type OpenedSession, SignOut, StaffSignIn } from '#sign-in';
import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { RequestTenant } from './request-tenant.service.js';
import { SessionCookie } from './session-cookie.service.js';
import { SignInInput } from './sign-in.input.js';

/** Signing in stands outside GraphQL, so that one request is one try. Only JSON is taken, which other sites cannot send. */
@Controller()
export class SignInController {
  constructor(
    private readonly tenants: RequestTenant,
    private readonly cookie: SessionCookie,
    private readonly staff: StaffSignIn,
    private readonly complainants: ComplainantSignIn,
    private readonly out: SignOut,
  ) {}

  @Post('sign-in')
  @HttpCode(204)
  async signIn(
    @Body() input: SignInInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const tenant = await this.tenants.require(request);
    this.cookie.give(reply, await this.openSession(tenant, input, request.ip));
  }

  @Post('sign-out')
  @HttpCode(204)
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const tenant = await this.tenants.require(request);
    const token = this.cookie.tokenIn(request);
    if (token !== undefined) {
      await this.out.signOut(tenant.id, token);
    }
    this.cookie.takeBack(reply);
  }

  private async openSession({ id }: Tenant, input: SignInInput, address: string): Promise<OpenedSession> {
    const attempt = { password: input.password, address };
    return input.kind === 'staff'
      ? this.staff.signIn(id, input.email, attempt)
      : this.complainants.signIn(id, input.code, attempt);
  }
}
