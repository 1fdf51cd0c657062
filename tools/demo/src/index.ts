export { DEMO_SEED } from './demo-seed';
export { generateDistrict } from './generate-district';
export {
  AWKWARD_CODES,
  type AwkwardCode,
  type Category,
  type DemoAccount,
  type DemoAwkward,
  type DemoBankEntry,
  type DemoConsent,
  type DemoDistrict,
  type DemoEmployment,
  type DemoMeeting,
  type DemoPair,
  type DemoPerson,
  type DemoProgramme,
  type DemoRefusedAttempt,
  type DemoReport,
  type DemoSchool,
  type Gender,
} from './demo-district';
