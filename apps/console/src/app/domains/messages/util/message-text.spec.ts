import { describe, expect, it } from '@jest/globals';
import { serviceText, typeText } from './message-text';

describe('words for messages', () => {
  it('names the message whatever the version of its shape', () => {
    expect(typeText('AssignmentAppointed.v1')).toBe('Наставник назначен');
    expect(typeText('AssignmentAppointed.v12')).toBe('Наставник назначен');
  });

  it('shows what it has no word for as it is', () => {
    expect(typeText('SomethingNew.v1')).toBe('SomethingNew.v1');
    expect(serviceText('archive')).toBe('archive');
  });
});
