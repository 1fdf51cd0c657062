import { Migration0001 } from './0001-initial';

/** In order; never edited once released. */
export const migrations = [
  { name: '0001-initial', class: Migration0001 },
];
