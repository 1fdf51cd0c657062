import { type DynamicModule, Module } from '@nestjs/common';
import { DOCUMENT_REFUSALS } from '@nastavnik/documents-domain';
import { type Config, ServiceModule } from '@nastavnik/runtime';

import { entities } from './entities';
import { CompleteUpload } from './files/complete-upload';
import { DocumentLink } from './files/document-link';
import { FILES, fileStoreOf } from './files/file-store';
import { FilesResolver } from './files/files.resolver';
import { FinishPaper } from './files/finish-paper';
import { PaperFiles } from './files/paper-files';
import { PrintBundle } from './files/print-bundle';
import { RequestUpload } from './files/request-upload';
import { DocumentsQueries } from './papers/documents.queries';
import { DocumentsResolver } from './papers/documents.resolver';
import { PaperDesk } from './papers/paper-desk';
import { reactions } from './reactions';
import { AcquaintWithDocument } from './registration/acquaint-with-document';
import { JournalQueries } from './registration/journal.queries';
import { RegisterDocument } from './registration/register-document';
import { RegistrationResolver } from './registration/registration.resolver';
import { CancelDocument } from './signing/cancel-document';
import { ConfirmNameForms } from './signing/confirm-name-forms';
import { DeclineDocument } from './signing/decline-document';
import { RecordWetSignature } from './signing/record-wet-signature';
import { SignDocument } from './signing/sign-document';
import { DocumentsToday } from './today/documents-today';
import { TodayResolver } from './today/today.resolver';

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [ServiceModule.for({ config, entities, refusals: DOCUMENT_REFUSALS, reactions })],
      providers: [
        { provide: FILES, useFactory: () => fileStoreOf(config) },
        AcquaintWithDocument,
        CancelDocument,
        CompleteUpload,
        ConfirmNameForms,
        DeclineDocument,
        DocumentLink,
        DocumentsQueries,
        DocumentsResolver,
        DocumentsToday,
        FilesResolver,
        FinishPaper,
        JournalQueries,
        PaperDesk,
        PaperFiles,
        PrintBundle,
        RecordWetSignature,
        RegisterDocument,
        RegistrationResolver,
        RequestUpload,
        SignDocument,
        TodayResolver,
      ],
    };
  }
}
