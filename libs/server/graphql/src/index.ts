export {
  AccessGuard,
  CurrentActor,
  type GraphContext,
  Public,
  PUBLIC,
  REQUIRED_PERMISSION,
  Requires,
} from './access';
export {
  BadInputError,
  ConflictError,
  Fault,
  ForbiddenError,
  NotFoundError,
  UnauthenticatedError,
} from './errors';
export { graphqlModule } from './graphql-module';
export { JsonScalar } from './json.scalar';
export { LocalDateScalar } from './local-date.scalar';
export { limitOf, PageInput } from './page';
export {
  RefusalAnswer,
  RefusalCode,
  RefusalDetail,
  registerRefusalCodes,
  resultUnion,
} from './refusal.type';
export { TodayGroup, TodayItem } from './today-item.type';
