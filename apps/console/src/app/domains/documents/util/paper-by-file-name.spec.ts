import { paperByFileName } from './paper-by-file-name';

const paper = (title: string) => ({ title });
const lugova = paper('Согласие на обработку данных: Луговая Анна Ильинична');
const berezin = paper('Согласие на обработку данных: Берёзкин Пётр Львович');
const papers = [lugova, berezin];

describe('paperByFileName', () => {
  it('finds the paper by the name in the file, ё or е alike', () => {
    expect(paperByFileName('Березкин_согласие.pdf', papers)).toBe(berezin);
    expect(paperByFileName('скан ЛУГОВАЯ А И.jpg', papers)).toBe(lugova);
  });

  it('leaves the choice to a person when nothing fits or two fit equally', () => {
    expect(paperByFileName('scan0001.pdf', papers)).toBeNull();
    expect(paperByFileName('согласие данных.pdf', papers)).toBeNull();
  });
});
