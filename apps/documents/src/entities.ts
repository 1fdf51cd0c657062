import { StoredFile } from './files/stored-file.entity';
import { Acquaintance } from './papers/acquaintance.entity';
import { Document } from './papers/document.entity';
import { DocumentSigner } from './papers/document-signer.entity';
import { ConfirmedForm } from './refs/confirmed-form.entity';
import { PersonRef } from './refs/person-ref.entity';
import { RoleRef } from './refs/role-ref.entity';
import { SchoolRef } from './refs/school-ref.entity';
import { RegistrationJournal } from './registration/registration-journal.entity';

export const entities = [
  Acquaintance,
  ConfirmedForm,
  Document,
  DocumentSigner,
  PersonRef,
  RegistrationJournal,
  RoleRef,
  SchoolRef,
  StoredFile,
];
