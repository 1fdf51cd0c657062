import { HttpException, Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-local';

import type { Account } from './account.entity';
import { CheckPassword } from './check-password';

/** E-mail and password. The reason a person reads is the same for an unknown address and a wrong password. */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy) {
  constructor(@Inject(CheckPassword) private readonly checkPassword: CheckPassword) {
    super({ usernameField: 'email' });
  }

  async validate(email: string, password: string): Promise<Account> {
    const check = await this.checkPassword.execute(email, password);
    if (check.ok) return check.account;
    const { code, retryAfterSeconds } = check;
    throw new HttpException({ code, ...(retryAfterSeconds ? { retryAfterSeconds } : {}) }, 401);
  }
}
