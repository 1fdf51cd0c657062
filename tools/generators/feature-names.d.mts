export function pascal(kebab: string): string;
export function camel(kebab: string): string;
export function snake(kebab: string): string;
export function upper(kebab: string): string;
/** @throws Error naming what is not written in small letters with hyphens. */
export function checkKebab(what: string, text: string | undefined): string;
export function singularOf(plural: string): string;
