import { Migration0001 } from './0001-initial';
import { Migration0002 } from './0002-signed-papers-stay';
import { Migration0003 } from './0003-relay-looks-by-aggregate';
import { Migration0004 } from './0004-day-of-preparation';
import { Migration0005 } from './0005-term-of-signature';
import { Migration0006 } from './0006-letters-of-packages';
import { Migration0007 } from './0007-within-reach';

/** In order; never edited once released. */
export const migrations = [
  { name: '0001-initial', class: Migration0001 },
  { name: '0002-signed-papers-stay', class: Migration0002 },
  { name: '0003-relay-looks-by-aggregate', class: Migration0003 },
  { name: '0004-day-of-preparation', class: Migration0004 },
  { name: '0005-term-of-signature', class: Migration0005 },
  { name: '0006-letters-of-packages', class: Migration0006 },
  { name: '0007-within-reach', class: Migration0007 },
];
