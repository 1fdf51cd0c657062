import 'reflect-metadata';

import { writeSchema } from '@nastavnik/runtime';

import { AppModule } from './app.module';

await writeSchema('programmes', AppModule.with);
