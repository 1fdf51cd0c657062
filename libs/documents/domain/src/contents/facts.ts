import type { LocalDate } from '@nastavnik/kernel';
import type { NamedPerson } from '../paper/naming';

/** The school as its papers name it. Only `shortName` is ever used inside sentences. */
export interface Organisation {
  readonly founder: string | null;
  readonly fullName: string;
  readonly shortName: string;
  readonly place: string;
  readonly address?: string | null;
  readonly inn?: string | null;
  readonly ogrn?: string | null;
  readonly contacts?: string | null;
}

/** Date and number are null until the paper is registered. */
export interface Registration {
  readonly date: LocalDate | null;
  readonly number: string | null;
}

export interface PaperReference {
  readonly date: LocalDate;
  readonly number: string;
}

/** First and last day, both included. */
export interface Term {
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
}

export interface CaseFacts {
  readonly index: string;
  readonly year: number;
  readonly clerk: NamedPerson | null;
}

/** Who keeps control over an order: the head who signs it, or a named person. */
export type Control = 'SIGNER' | NamedPerson;

/** What every order of the school carries (domain.md section 5, common details). `head` is the person who signs. */
export interface OrderFacts {
  readonly organisation: Organisation;
  readonly registration: Registration;
  readonly head: NamedPerson;
  readonly control: Control;
  readonly caseMark?: CaseFacts | null;
}
