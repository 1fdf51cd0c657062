import { describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { toLocalDate } from '@nastavnik/kernel';
import { Term } from './term';

describe('Term', () => {
  const textWith = async (input: string, value: unknown): Promise<string> => {
    const fixture = TestBed.createComponent(Term);
    fixture.componentRef.setInput('date', toLocalDate('2026-11-21'));
    fixture.componentRef.setInput(input, value);
    await fixture.whenStable();
    return (fixture.nativeElement as HTMLElement).querySelector('.clause')?.textContent ?? '';
  };

  it('shows the clause that set the term beside it (004 3.7)', async () => {
    expect(await textWith('clause', '004 3.7')).toBe('п. 3.7 Положения');
  });

  it('says of a term of ours that no clause names it', async () => {
    expect(await textWith('ours', true)).toBe('срок системы, в Положении не назван');
  });

  it('says nothing where nothing is known', async () => {
    expect(await textWith('clause', null)).toBe('');
  });
});
