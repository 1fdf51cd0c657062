import { readConfig } from '@nastavnik/runtime';

export const config = () => readConfig('programmes');
