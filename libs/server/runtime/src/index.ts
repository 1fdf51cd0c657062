export { CONFIG, type Config, readConfig } from './config';
export { createApp } from './create-app';
export { BINARY_TYPES, lambdaHandler } from './lambda-handler';
export { react, type Reactions, REACTIONS } from './message-consumer';
export { writeSchema } from './write-schema';
export { serve } from './serve';
export { ServiceModule, type ServiceChoice } from './service-module';
