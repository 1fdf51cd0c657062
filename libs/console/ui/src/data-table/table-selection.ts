/**
 * What an act on many rows will touch: the rows named, or all that the filter finds, whatever the page shows. The two
 * are never confused: «все найденные» is chosen by a button of its own.
 */
export type TableSelection =
  { readonly kind: 'rows'; readonly keys: ReadonlySet<string> } | { readonly kind: 'all-found' };

export const NOTHING_SELECTED: TableSelection = { kind: 'rows', keys: new Set() };

export function isSelected(selection: TableSelection, key: string): boolean {
  return selection.kind === 'all-found' || selection.keys.has(key);
}

/** Taking one row out of «все найденные» leaves the other rows of this page. */
export function withRow(
  selection: TableSelection,
  key: string,
  chosen: boolean,
  pageKeys: readonly string[],
): TableSelection {
  const keys = new Set(selection.kind === 'all-found' ? pageKeys : selection.keys);
  if (chosen) keys.add(key);
  else keys.delete(key);
  return { kind: 'rows', keys };
}

/** Rows chosen on other pages stay chosen. */
export function withPage(
  selection: TableSelection,
  chosen: boolean,
  pageKeys: readonly string[],
): TableSelection {
  const keys = new Set(selection.kind === 'all-found' ? [] : selection.keys);
  for (const key of pageKeys) {
    if (chosen) keys.add(key);
    else keys.delete(key);
  }
  return { kind: 'rows', keys };
}

export const selectedCount = (selection: TableSelection, found: number): number =>
  selection.kind === 'all-found' ? found : selection.keys.size;
