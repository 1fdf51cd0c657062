import {
  type CanActivate,
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type GqlContextType, GqlExecutionContext } from '@nestjs/graphql';
import { type Actor, mayDo, type Permission } from '@nastavnik/kernel';

import { ForbiddenError, UnauthenticatedError } from './errors';

export const REQUIRED_PERMISSION = 'nastavnik:permission';
export const PUBLIC = 'nastavnik:public';

/** The permission a root field asks for; without it or `@Public` the field is refused and a test fails. */
export const Requires = (permission: Permission) => SetMetadata(REQUIRED_PERMISSION, permission);

/** A field or route open to everybody, signed in or not. */
export const Public = () => SetMetadata(PUBLIC, true);

export interface GraphContext {
  readonly actor: Actor | undefined;
}

/** The verified person behind the request. Fields behind `@Requires` always have one. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const actor = actorOf(context);
  if (!actor) throw new UnauthenticatedError();
  return actor;
});

function actorOf(context: ExecutionContext): Actor | undefined {
  if (context.getType<GqlContextType>() === 'graphql')
    return GqlExecutionContext.create(context).getContext<GraphContext>().actor;
  return context.switchToHttp().getRequest<{ actor?: Actor }>().actor;
}

/** May this role do this? Deny by default. Whose row it is, PostgreSQL answers; what may be done to it now, the domain. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC, targets)) return true;
    const permission = this.reflector.getAllAndOverride<Permission>(REQUIRED_PERMISSION, targets);
    const actor = actorOf(context);
    if (!actor) throw new UnauthenticatedError();
    if (!permission || !mayDo(actor.roles, permission)) throw new ForbiddenError();
    return true;
  }
}
