export { caseForms } from './participants';
export {
  envelope,
  type Message,
  type MessageOf,
  MESSAGES,
  type MessageType,
  payloadOf,
  type ServiceName,
  SERVICES,
} from './message';
export { consumersOf, ROUTES, SELF_EMPLOYED } from './routes';
export {
  bankSide,
  consentKind,
  mentoringForm,
  personName,
  type PersonName,
  type Subject,
  subject,
} from './shapes';
