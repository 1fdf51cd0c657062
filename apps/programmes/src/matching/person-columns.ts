/** A member of a pair out of `person_ref`, as `PairPerson`; the school's name comes from `school_ref h`. */
export const personOf = (alias: string): string =>
  `json_build_object('id', ${alias}.id, 'name', ${alias}.full_name, 'post', ${alias}.position,
     'school', coalesce(h.short_name, ''))`;
