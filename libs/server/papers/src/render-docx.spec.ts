import { describe, expect, it } from '@jest/globals';
import { renderDocx } from './render-docx';
import { aPaper } from './testing/a-paper';
import { unzip } from './testing/unzip';

/** The words of the document's body, one paragraph per line, with ordinary spaces. */
const wordsOf = (xml: string): string =>
  xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/\u00A0/g, ' ');

describe('renderDocx', () => {
  it('holds every word of the paper, in order', async () => {
    const words = wordsOf(unzip(await renderDocx(aPaper()), 'word/document.xml'));

    const wanted = [
      'Управление образования',
      'Школа № 5',
      'ПРИКАЗ',
      '20.11.2026',
      '№ 12/1-ОД',
      'пос. Луговой Яр',
      'О назначении наставника',
      '№ 152-ФЗ',
      'ПРИКАЗЫВАЮ:',
      '1. Назначить наставником',
      'Сведения',
      '— первое;',
      'Срок:',
      'до конца года',
      'Этап',
      'подготовка',
      'выдан:',
      'кем и когда',
      'Основание: согласие.',
      'Директор',
      'В. П. Луговских',
      'Документ подписан простой электронной подписью',
      'Отпечаток документа (SHA-256): 9f2c 41aa…',
      'С приказом ознакомлены:',
      'О. И. Каменцева',
      'В дело № 03-05 за 2026 год',
      'Секретарь',
      'Приложение 1',
      'Дорожная карта',
      'Этапы работы.',
    ];
    let from = 0;
    for (const part of wanted) {
      const found = words.indexOf(part, from);
      expect([part, found >= from]).toEqual([part, true]);
      from = found + part.length;
    }
  });

  it('draws blanks while the order has no number and date', async () => {
    const draft = aPaper({ requisites: { date: null, number: null, place: null } });
    const words = wordsOf(unzip(await renderDocx(draft), 'word/document.xml'));

    expect(words).toContain('«___» ______________ 20___ г.');
    expect(words).toContain('№ __________');
  });

  it('has the margins of GOST, Russian and a page number from the second page', async () => {
    const bytes = await renderDocx(aPaper());
    const body = unzip(bytes, 'word/document.xml');

    expect(body).toMatch(/<w:pgMar[^>]*w:top="1134"[^>]*w:right="567"[^>]*w:bottom="1134"/);
    expect(body).toMatch(/<w:pgMar[^>]*w:left="1701"/);
    expect(body).toContain('<w:titlePg/>');
    expect(body).toContain('w:firstLine="709"');
    expect(unzip(bytes, 'word/styles.xml')).toContain('w:val="ru-RU"');
    expect(unzip(bytes, 'docProps/core.xml')).toContain('Приказ «О назначении наставника»');
  });

  it('marks headings and the head row of tables for readers that need structure', async () => {
    const body = unzip(await renderDocx(aPaper()), 'word/document.xml');

    expect(body).toContain('<w:pStyle w:val="Heading1"/>');
    expect(body).toContain('<w:tblHeader/>');
  });

  it('gathers many signatures of acquaintance in a table', async () => {
    const people = Array.from({ length: 9 }, (_, i) => ({ post: 'Учитель', name: `Человек ${i}` }));
    const paper = aPaper({ acquaintance: { title: 'Ознакомлены:', lines: people } });
    const words = wordsOf(unzip(await renderDocx(paper), 'word/document.xml'));

    expect(words).toContain('Подпись\nДата\n1\nЧеловек 0');
  });
});
