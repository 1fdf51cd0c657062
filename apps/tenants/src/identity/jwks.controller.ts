import { Controller, Get, Inject } from '@nestjs/common';
import { Public } from '@nastavnik/graphql';
import { CONFIG, type Config } from '@nastavnik/runtime';

/** The public half of a private JWK. */
export function publicHalf(jwk: Record<string, unknown>): Record<string, unknown> {
  const { d: _secret, ...rest } = jwk;
  return rest;
}

/** The keys by which every service verifies tokens. */
@Public()
@Controller('.well-known')
export class JwksController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Get('jwks.json')
  keys() {
    const keys = [this.config.ACCESS_KEY, this.config.RELAY_PUBLIC_KEY].filter(
      (key) => key !== undefined,
    );
    return { keys: keys.map(publicHalf) };
  }
}
