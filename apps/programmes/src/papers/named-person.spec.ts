import { describe, expect, it } from '@jest/globals';

import { namedPerson } from './named-person';

describe('a person as papers name one', () => {
  it('carries gender in the words of the composers and the post of the day', () => {
    const person = {
      surname: 'Лугова',
      name: 'Вера',
      patronymic: null,
      gender: 'f' as const,
      post: 'учитель физики',
    };
    expect(namedPerson('id', person)).toEqual({
      id: 'id',
      surname: 'Лугова',
      name: 'Вера',
      patronymic: null,
      gender: 'FEMALE',
      post: 'учитель физики',
    });
    expect(namedPerson('id', { ...person, gender: 'm' }).gender).toBe('MALE');
  });
});
