import { describe, expect, it } from '@jest/globals';
import { declinePost } from './decline-post';

describe('declinePost', () => {
  it.each([
    ['учитель математики', 'dative', 'учителю математики'],
    ['Учитель русского языка и литературы', 'accusative', 'учителя русского языка и литературы'],
    ['учитель истории, обществознания', 'genitive', 'учителя истории, обществознания'],
    [
      'заместитель директора по учебно-воспитательной работе',
      'dative',
      'заместителю директора по учебно-воспитательной работе',
    ],
    ['педагог-психолог', 'genitive', 'педагога-психолога'],
    ['учитель-логопед', 'instrumental', 'учителем-логопедом'],
    ['преподаватель-организатор ОБЗР', 'accusative', 'преподавателя-организатора ОБЗР'],
    ['социальный педагог', 'dative', 'социальному педагогу'],
    ['старший вожатый', 'genitive', 'старшего вожатого'],
    ['музыкальный руководитель', 'instrumental', 'музыкальным руководителем'],
    ['советник директора по воспитанию', 'instrumental', 'советником директора по воспитанию'],
    ['педагог дополнительного образования', 'dative', 'педагогу дополнительного образования'],
    ['заведующий библиотекой', 'dative', 'заведующему библиотекой'],
    ['директор', 'instrumental', 'директором'],
    ['учитель физики, классный руководитель', 'dative', 'учителю физики, классному руководителю'],
    ['секретарь учебной части', 'instrumental', 'секретарем учебной части'],
    ['и. о. директора', 'dative', 'и. о. директора'],
    ['учитель-дефектолог', 'prepositional', 'учителе-дефектологе'],
  ] as const)('%s, %s → %s', (post, nameCase, wanted) => {
    expect(declinePost(post, nameCase, 'MALE')).toEqual({
      text: wanted,
      doubtful: false,
      reasons: [],
    });
  });

  it('lets «исполняющий обязанности» agree with a woman, other posts stay as written', () => {
    expect(declinePost('исполняющий обязанности директора', 'dative', 'FEMALE').text).toBe(
      'исполняющей обязанности директора',
    );
    expect(declinePost('исполняющий обязанности директора', 'accusative', 'MALE').text).toBe(
      'исполняющего обязанности директора',
    );
    expect(declinePost('старшая вожатая', 'accusative', 'FEMALE').text).toBe('старшую вожатую');
    expect(declinePost('социальный педагог', 'accusative', 'FEMALE').text).toBe(
      'социального педагога',
    );
  });

  it('leaves an unknown post as it is and doubtful', () => {
    expect(declinePost('киномеханик', 'dative', 'MALE')).toEqual({
      text: 'киномеханик',
      doubtful: true,
      reasons: ['UNKNOWN_POST'],
    });
  });

  it('notices a second post behind «и»', () => {
    const declined = declinePost('учитель физики и классный руководитель', 'dative', 'MALE');

    expect(declined.reasons).toEqual(['SECOND_POST']);
  });
});
