/** After a form gave way to its result: whoever uses the keyboard or a screen reader starts at the page's title. */
export function focusHeading(document: Document): void {
  setTimeout(() => document.querySelector<HTMLElement>('main h1')?.focus());
}
