const SHOWN = new Set(['application/pdf', 'image/jpeg', 'image/png']);

/**
 * The header by which the browser saves or shows a file under its Russian name (RFC 6266, RFC 5987). The plain
 * `filename` is for programs that know no better. A type that could run as a page is never shown, whatever is asked.
 */
export function contentDisposition(
  wish: 'inline' | 'attachment',
  fileName: string,
  contentType: string,
): string {
  const disposition = wish === 'inline' && SHOWN.has(contentType) ? 'inline' : 'attachment';
  const extension = /\.[a-z0-9]{1,10}$/i.exec(fileName)?.[0] ?? '';
  return `${disposition}; filename="file${extension}"; filename*=UTF-8''${encodeExtended(fileName)}`;
}

// encodeURIComponent leaves five characters that RFC 5987 wants encoded, and fails on half of a surrogate pair.
const encodeExtended = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
