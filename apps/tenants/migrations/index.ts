import { Migration0001 } from './0001-initial';
import { Migration0002 } from './0002-relay-looks-by-aggregate';
import { Migration0003 } from './0003-authority-of-the-district';
import { Migration0004 } from './0004-school-version';
import { Migration0005 } from './0005-within-reach';
import { Migration0006 } from './0006-minutes-of-every-body';
import { Migration0007 } from './0007-calendar-years';
import { Migration0008 } from './0008-roadmaps';
import { Migration0009 } from './0009-roadmaps-within-reach';

/** In order; never edited once released. */
export const migrations = [
  { name: '0001-initial', class: Migration0001 },
  { name: '0002-relay-looks-by-aggregate', class: Migration0002 },
  { name: '0003-authority-of-the-district', class: Migration0003 },
  { name: '0004-school-version', class: Migration0004 },
  { name: '0005-within-reach', class: Migration0005 },
  { name: '0006-minutes-of-every-body', class: Migration0006 },
  { name: '0007-calendar-years', class: Migration0007 },
  { name: '0008-roadmaps', class: Migration0008 },
  { name: '0009-roadmaps-within-reach', class: Migration0009 },
];
