const ENGLISH_BASE = '/en';

/** The same page in the other language: each language is a build of its own, English under `/en`. */
export function otherLanguageHref(locale: string, url: string): string {
  return locale.startsWith('en') ? url : ENGLISH_BASE + url;
}
