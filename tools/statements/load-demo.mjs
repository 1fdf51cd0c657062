/** Loads the demo district into a test database: in a process of its own, as `npm start` does. Input: {urls, services}. */
import { loadDemo } from '../start/demo.mjs';

const { urls, services } = JSON.parse(process.argv[2]);
await loadDemo((service) => urls[service], services);
process.exit(0);
