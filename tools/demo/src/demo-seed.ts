/** Every service generates the district anew: the one seed makes it the same district. */
export const DEMO_SEED = 'nastavnik';
