export {
  actorFrom,
  claimsOf,
  ISSUER,
  MESSAGE_AUDIENCE,
  PERSON_AUDIENCE,
  signToken,
  type Verify,
  verifier,
} from './tokens';
