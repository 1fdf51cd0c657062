import type { DeclinedText, DoubtReason, Gender, NameCase } from './name-case';
import { declinePostWord } from './post-endings';
import { ACTING_ABBREVIATION, POST_WORDS, type PostWordKind } from './school-posts';

/** Inside a sentence a post begins with a small letter; an abbreviation keeps its capitals. */
const inSentence = (post: string): string =>
  /^[А-ЯЁ][а-яё-]/.test(post) ? post.charAt(0).toLowerCase() + post.slice(1) : post;

/** «исполняющий обязанности» agrees with the person; names of posts stay as the staff list writes them. */
const agreeing = (word: string, gender: Gender): string =>
  word === 'исполняющий' && gender === 'FEMALE' ? 'исполняющая' : word;

const kindOf = (word: string): PostWordKind | null => POST_WORDS.get(word.toLowerCase()) ?? null;

const isHead = (word: string): boolean =>
  word.split('-').every((part) => kindOf(part) === 'NOUN' || kindOf(part) === 'SUBSTANTIVE');

function declineHead(word: string, nameCase: NameCase): string {
  return word
    .split('-')
    .map((part) => {
      const kind = kindOf(part);
      return kind === null ? part : declinePostWord(part, kind, nameCase);
    })
    .join('-');
}

/** One post without commas: adjectives, the head word, and an unchanging rest. Null when the head word is unknown. */
function declineOne(post: string, nameCase: NameCase, gender: Gender): string | null {
  const words = post.split(' ');
  const head = words.findIndex((word) => isHead(agreeing(word, gender)));
  if (head < 0 || words.slice(0, head).some((word) => kindOf(word) !== 'ADJECTIVE')) return null;
  return words
    .map((word, place) => {
      if (place < head) return declinePostWord(word, 'ADJECTIVE', nameCase);
      return place === head ? declineHead(agreeing(word, gender), nameCase) : word;
    })
    .join(' ');
}

const hidesAnotherPost = (post: string): boolean =>
  post
    .split(' и ')
    .slice(1)
    .some((rest) => rest.split(' ').some(isHead));

/**
 * A post in a case: «заместителю директора по воспитательной работе». Only the head word and the adjectives before it
 * decline; posts joined by a comma decline each, complements («истории, обществознания») stay. A head word outside
 * the table of school posts leaves the text as it is and doubtful.
 */
export function declinePost(post: string, nameCase: NameCase, gender: Gender): DeclinedText {
  const text = inSentence(post.trim().replace(/\s+/g, ' '));
  if (nameCase === 'nominative') {
    return { text: declineOne(text, nameCase, gender) ?? text, doubtful: false, reasons: [] };
  }
  if (ACTING_ABBREVIATION.test(`${text} `)) return { text, doubtful: false, reasons: [] };

  const reasons: DoubtReason[] = [];
  const declined = text.split(', ').map((segment, place) => {
    if (hidesAnotherPost(segment)) reasons.push('SECOND_POST');
    const one = declineOne(segment, nameCase, gender);
    if (one === null && place === 0) reasons.push('UNKNOWN_POST');
    return one ?? segment;
  });
  return { text: declined.join(', '), doubtful: reasons.length > 0, reasons };
}
