import {
  Body,
  Controller,
  Get,
  HttpCode,
  HttpException,
  Inject,
  Post,
  Req,
  Res,
  UseGuards,
} from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { Public } from '@nastavnik/graphql';
import { CONFIG, type Config } from '@nastavnik/runtime';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { AcceptInvitation } from '../accounts/accept-invitation';
import { OpenDistrict } from '../districts/open-district';
import type { Account } from './account.entity';
import { IssueSession, REFRESH_SECONDS, type SignedIn } from './issue-session';
import { RotateSession } from './rotate-session';

const COOKIE = 'nastavnik_refresh';

/** Signing in and out. Access tokens go to the page's memory, refresh tokens to a cookie no script can read. */
@Public()
@Controller('auth')
export class AuthController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(IssueSession) private readonly issueSession: IssueSession,
    @Inject(RotateSession) private readonly rotateSession: RotateSession,
    @Inject(OpenDistrict) private readonly openDistrict: OpenDistrict,
    @Inject(AcceptInvitation) private readonly acceptInvitation: AcceptInvitation,
  ) {}

  @Get('state')
  async state() {
    return { firstRun: !(await this.openDistrict.exists()), demo: this.config.DEMO === '1' };
  }

  @Post('sign-in')
  @HttpCode(200)
  @UseGuards(AuthGuard('local'))
  async signIn(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const account = (request as unknown as { user: Account }).user;
    return this.answer(reply, await this.issueSession.execute(account), 'NO_ROLE');
  }

  @Post('first-run')
  @HttpCode(200)
  async firstRun(@Body() body: unknown, @Res({ passthrough: true }) reply: FastifyReply) {
    const opened = await this.openDistrict.execute(body);
    if (!opened.ok) throw new HttpException(opened.refusal, 422);
    return this.answer(reply, await this.issueSession.execute(opened.value), 'NO_ROLE');
  }

  @Post('invitation')
  @HttpCode(200)
  async invitation(@Body() body: unknown, @Res({ passthrough: true }) reply: FastifyReply) {
    const accepted = await this.acceptInvitation.execute(body);
    if (!accepted.ok) throw new HttpException(accepted.refusal, 422);
    return this.answer(reply, await this.issueSession.execute(accepted.value), 'NO_ROLE');
  }

  @Post('invitation/look')
  @HttpCode(200)
  async look(@Body() body: unknown) {
    const found = await this.acceptInvitation.look(body);
    if (!found.ok) throw new HttpException(found.refusal, 422);
    return found.value;
  }

  @Post('refresh')
  @HttpCode(200)
  async refresh(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.answer(reply, await this.rotateSession.execute(tokenOf(request)), 'SESSION_ENDED');
  }

  @Post('switch')
  @HttpCode(200)
  async switch(
    @Req() request: FastifyRequest,
    @Body() body: { grantId?: unknown },
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const grantId = String(body?.grantId ?? '');
    return this.answer(
      reply,
      await this.rotateSession.execute(tokenOf(request), { grantId }),
      'SESSION_ENDED',
    );
  }

  @Post('sign-out')
  @HttpCode(204)
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    await this.rotateSession.end(tokenOf(request));
    void reply.clearCookie(COOKIE, { path: '/auth' });
  }

  private answer(reply: FastifyReply, signedIn: SignedIn | null, code: string) {
    if (!signedIn) throw new HttpException({ code }, 401);
    void reply.header('cache-control', 'no-store').setCookie(COOKIE, signedIn.refreshToken, {
      path: '/auth',
      httpOnly: true,
      sameSite: 'strict',
      secure: this.config.SECURE_COOKIES === '1',
      maxAge: REFRESH_SECONDS,
    });
    return signedIn.body;
  }
}

const tokenOf = (request: FastifyRequest): string => request.cookies[COOKIE] ?? '';
