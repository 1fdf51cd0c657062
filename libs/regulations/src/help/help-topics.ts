import type { Role } from '@nastavnik/kernel';

import { DEFINITIONS } from './definitions';
import { FORMS_AND_KINDS } from './forms-and-kinds';
import type { HelpTopic } from './help-topic';
import { RIGHTS_AND_DUTIES } from './rights-and-duties';
import { SOURCES } from './sources';

/**
 * All topics in the order of the page; what people look for first stands first. Marked as pure: a program that shows no
 * help does not carry its text.
 */
export const HELP_TOPICS: readonly HelpTopic[] = /* @__PURE__ */ [
  RIGHTS_AND_DUTIES,
  FORMS_AND_KINDS,
  DEFINITIONS,
  SOURCES,
].flat();

const plain = (text: string): string => text.toLocaleLowerCase('ru').replaceAll('ё', 'е');

/** Topics of the role that hold every word asked for, in title or text, ё or е alike; null: of everybody. */
export function findTopics(
  topics: readonly HelpTopic[],
  words: string,
  role: Role | null,
): readonly HelpTopic[] {
  const asked = plain(words).split(/\s+/).filter(Boolean);
  return topics.filter(({ title, text, roles }) => {
    const held = plain([title, ...text].join(' '));
    const ofRole = role === null || roles.length === 0 || roles.includes(role);
    return ofRole && asked.every((word) => held.includes(word));
  });
}
