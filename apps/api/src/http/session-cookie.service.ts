import { Config } from '#config';
import { type OpenedSession } from '#sign-in';
import { Injectable } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';

/** The cookie of a session. Over https its prefix holds it to this one host; over http, in the demonstration, it is host-only too. */
@Injectable()
export class SessionCookie {
  private readonly name: string;
  private readonly options: {
    readonly httpOnly: true;
    readonly sameSite: 'lax';
    readonly secure: boolean;
    readonly path: '/';
  };

  constructor({ publicUrl }: Config) {
    const secure = publicUrl.startsWith('https:');
    this.name = secure ? '__Host-session' : 'session';
    this.options = { httpOnly: true, sameSite: 'lax', secure, path: '/' };
  }

  tokenIn(request: FastifyRequest): string | undefined {
    return request.cookies[this.name];
  }

  give(reply: FastifyReply, { token, endsInSeconds }: OpenedSession): void {
    reply.setCookie(this.name, token, { ...this.options, maxAge: endsInSeconds });
  }

  takeBack(reply: FastifyReply): void {
    reply.clearCookie(this.name, this.options);
  }
}
