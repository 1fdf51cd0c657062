import { Component, input } from '@angular/core';
import { type FieldTree, FormField, required, type SchemaPath } from '@angular/forms/signals';
import { Control, Field } from '@nastavnik/ui';

/** What papers say of a school, as a person types it. */
export interface SchoolValues {
  readonly fullName: string;
  readonly shortName: string;
  readonly place: string;
  readonly address: string;
  readonly founder: string;
  readonly archiveIndex: string;
  readonly siteUrl: string;
}

export const NO_SCHOOL: SchoolValues = {
  fullName: '',
  shortName: '',
  place: '',
  address: '',
  founder: '',
  archiveIndex: '',
  siteUrl: '',
};

type Fields = { readonly [Key in keyof SchoolValues]: FieldTree<string> };
type Paths = { readonly [Key in keyof SchoolValues]: SchemaPath<string> };

/** What a school cannot be without. */
export function requireSchool(path: Paths): void {
  required(path.fullName, {
    message: $localize`:@@openSchool.fullNameMissing:Укажите полное название`,
  });
  required(path.shortName, {
    message: $localize`:@@openSchool.shortNameMissing:Укажите краткое название`,
  });
  required(path.place, {
    message: $localize`:@@openSchool.placeMissing:Укажите населённый пункт`,
  });
  required(path.founder, {
    message: $localize`:@@openSchool.founderMissing:Укажите учредителя`,
  });
}

/** The fields of a school’s details, for opening and for changing it. */
@Component({
  selector: 'app-school-fields',
  imports: [Control, Field, FormField],
  templateUrl: './school-fields.html',
  styleUrl: '../util/form-page.css',
})
export class SchoolFields {
  readonly form = input.required<Fields>();
}
