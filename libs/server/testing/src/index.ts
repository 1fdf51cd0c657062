export { freePort } from '../../../../tools/net/free-port.mjs';
export { aMessage } from './a-message';
export { anActor } from './an-actor';
export { accessTokenOf, type GraphAnswer, startService, type TestService } from './start-service';
export { serviceUrls, startGateway, startRelay, type TestPart } from './start-part';
export { openTestDatabase, type TestDatabase } from './test-database';
export { publicKeys, testRun } from './test-run';
