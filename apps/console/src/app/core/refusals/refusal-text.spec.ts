import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REFUSAL_TEXTS, refusalText } from './refusal-text';

const API = join(__dirname, '../../../../../gateway/api.graphql');

describe('refusalText', () => {
  it('has words for every refusal of the graph', () => {
    const list = /enum RefusalCode \{([^}]*)\}/.exec(readFileSync(API, 'utf8'))?.[1] ?? '';
    const codes = list.split(/\s+/).filter((code) => code !== '');

    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter((code) => !(code in REFUSAL_TEXTS))).toEqual([]);
  });

  it('names figures and the clause that was applied', () => {
    const details = [{ key: 'min', value: '10' }];
    expect(refusalText({ code: 'PASSWORD_TOO_SHORT', details })).toContain('10 знаков');
    expect(refusalText({ code: 'PERSON_LEFT', clause: '004 3.7' })).toMatch(
      /\(п\. 3\.7 Положения\)$/,
    );
  });

  it('says which parts a programme lacks', () => {
    const details = [{ key: 'missing', value: 'goals,events' }];
    expect(refusalText({ code: 'PROGRAMME_INCOMPLETE', details })).toBe(
      'В программе не хватает: целей, мероприятий.',
    );
    const unfinished = { code: 'EVENT_UNFINISHED', details: [{ key: 'number', value: '2' }] };
    expect(refusalText(unfinished)).toBe('Мероприятие 2: укажите, что делаем и когда.');
  });

  it('answers a code it does not know calmly', () => {
    expect(refusalText({ code: 'SOMETHING_NEW' })).toMatch(/Обновите страницу/);
  });
});
