/** SQL condition: the row belongs to a person whom the regional coordinator may see at all. */
export const shownToCoordinator = (table: string, column = 'person_id'): string =>
  `exists (select 1 from participants.person shown where shown.id = ${table}.${column}
     and (shown.offered_to_others or shown.is_head))`;
