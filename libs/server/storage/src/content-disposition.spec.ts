import { describe, expect, it } from '@jest/globals';
import { contentDisposition } from './content-disposition';

const PDF = 'application/pdf';

describe('contentDisposition', () => {
  it('carries a Russian name in the form of RFC 5987 and a plain one for older programs', () => {
    expect(contentDisposition('attachment', 'Приказ.pdf', PDF)).toBe(
      `attachment; filename="file.pdf"; filename*=UTF-8''%D0%9F%D1%80%D0%B8%D0%BA%D0%B0%D0%B7.pdf`,
    );
  });

  it('lets no name end the header or begin another', () => {
    const name = `a";\r\nSet-Cookie: x='(*!)`;

    const header = contentDisposition('attachment', name, PDF);

    expect(header).not.toMatch(/[\r\n(!]/);
    expect(header.match(/"/g)).toHaveLength(2);
    expect(decodeURIComponent(header.split("UTF-8''")[1] ?? '')).toBe(name);
  });

  it('accepts a name with half of a character', () => {
    expect(contentDisposition('attachment', 'a\ud83d.pdf', PDF)).toContain('a%EF%BF%BD.pdf');
  });

  it.each(['application/pdf', 'image/jpeg', 'image/png'])('shows %s when asked to', (type) => {
    expect(contentDisposition('inline', 'a', type)).toMatch(/^inline;/);
  });

  it.each(['text/html', 'image/svg+xml', ''])('saves %s even when asked to show it', (type) => {
    expect(contentDisposition('inline', 'a', type)).toMatch(/^attachment;/);
  });
});
