import { Migration0001 } from './0001-initial';
import { Migration0002 } from './0002-relay-looks-by-aggregate';
import { Migration0003 } from './0003-within-reach';
import { Migration0004 } from './0004-packages-at-the-authority';
import { Migration0005 } from './0005-calendar';

/** In order; never edited once released. */
export const migrations = [
  { name: '0001-initial', class: Migration0001 },
  { name: '0002-relay-looks-by-aggregate', class: Migration0002 },
  { name: '0003-within-reach', class: Migration0003 },
  { name: '0004-packages-at-the-authority', class: Migration0004 },
  { name: '0005-calendar', class: Migration0005 },
];
