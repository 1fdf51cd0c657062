import { serve } from '@nastavnik/runtime';

import { AppModule } from './app.module';
import { config } from './config';

const settings = config();
await serve(AppModule.with(settings), settings);
