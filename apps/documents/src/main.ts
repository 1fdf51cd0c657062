import { serve } from '@nastavnik/runtime';

import { AppModule } from './app.module';
import { config } from './config';
import { fileStoreOf } from './files/file-store';

const settings = config();
await fileStoreOf(settings).ensureBucket({
  objectLock: settings.S3_OBJECT_LOCK === 'required' ? 'required' : 'if-available',
});
await serve(AppModule.with(settings), settings);
