import { beforeEach, describe, expect, it } from '@jest/globals';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { TestBed } from '@angular/core/testing';
import { HELP_TOPICS } from '@nastavnik/regulations';
import { HelpPage } from './help-page';

describe('HelpPage', () => {
  let harness: RouterTestingHarness;
  let element: HTMLElement;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([{ path: 'help', component: HelpPage }], withComponentInputBinding()),
      ],
    });
    harness = await RouterTestingHarness.create();
    element = harness.fixture.nativeElement as HTMLElement;
    document.body.replaceChildren(element);
  });

  const open = async (url: string): Promise<void> => {
    await harness.navigateByUrl(url);
    await harness.fixture.whenStable();
  };
  const shown = (): readonly string[] =>
    [...element.querySelectorAll('.topic')].map(({ id }) => id);
  const settled = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    await harness.fixture.whenStable();
  };

  it('shows every topic, each with its clauses in words', async () => {
    await open('/help');

    expect(shown()).toEqual(HELP_TOPICS.map(({ id }) => id));
    const duties = element.querySelector('#mentor-duties')?.textContent ?? '';
    expect(duties).toContain('Обязанности наставника');
    expect(duties).toContain('п. 4.2 Положения');
    expect(duties).toContain('п. V.2 Положения');
  });

  it('finds by words, keeps them in the address, and says when there is nothing', async () => {
    await open('/help');
    const box = element.querySelector('input') as HTMLInputElement;
    const type = async (words: string): Promise<void> => {
      box.value = words;
      box.dispatchEvent(new Event('input'));
      await settled();
    };

    await type('ветераны труда');
    expect(shown()).toEqual(['mentor-categories']);
    expect(TestBed.inject(Router).url).toContain('words=');

    await type('дирижабль');
    expect(element.textContent).toContain('Такого в справке нет');
  });

  it('keeps to the role of the address or the choice', async () => {
    await open('/help?role=MENTEE');
    expect(shown()).toContain('mentee-duties');
    expect(shown()).not.toContain('head-rights');

    const select = element.querySelector('select') as HTMLSelectElement;
    select.value = 'SCHOOL_HEAD';
    select.dispatchEvent(new Event('change'));
    await settled();
    expect(shown()).toContain('head-rights');
  });

  it('opens at the topic the address names', async () => {
    await open('/help#mentee-duties');

    expect(element.querySelector('.asked')?.id).toBe('mentee-duties');
    expect(document.activeElement?.id).toBe('mentee-duties');
  });
});
