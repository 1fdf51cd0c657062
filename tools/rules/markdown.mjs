/** Small words of Markdown. */
export const code = (text) => `\`${text}\``;

const cell = (text) =>
  String(text ?? '')
    .replaceAll('|', '\\|')
    .replaceAll('\n', '<br>');

export const table = (header, rows) =>
  [header, header.map(() => '---'), ...rows]
    .map((row) => `| ${row.map(cell).join(' | ')} |`)
    .join('\n');

/** A whole page; the first line says that nobody writes it by hand. */
export const page = (title, about, ...blocks) =>
  [`# ${title}`, `<!-- Written by npm run rules from the code. -->`, about, ...blocks].join(
    '\n\n',
  ) + '\n';
