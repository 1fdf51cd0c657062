import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { FileDrop } from './file-drop';
import type { SentFile } from './sent-file';

const file = (name: string, size = 10, type = ''): File =>
  new File([new Uint8Array(size)], name, { type });

describe('FileDrop', () => {
  let fixture: ComponentFixture<FileDrop>;
  let element: HTMLElement;
  let taken: string[];

  beforeEach(async () => {
    fixture = TestBed.createComponent(FileDrop);
    element = fixture.nativeElement as HTMLElement;
    taken = [];
    fixture.componentInstance.taken.subscribe((files) => taken.push(...files.map((f) => f.name)));
    fixture.componentRef.setInput('label', 'Скан согласия');
    await fixture.whenStable();
  });

  const drop = async (...files: File[]): Promise<void> => {
    const event = new Event('drop', { cancelable: true });
    Object.assign(event, { dataTransfer: { files } });
    element.querySelector('.zone')?.dispatchEvent(event);
    await fixture.whenStable();
  };

  it('gives the dropped files to the page', async () => {
    await drop(file('a.pdf'), file('b.pdf'));

    expect(taken).toEqual(['a.pdf', 'b.pdf']);
  });

  it('opens the file chooser by the button, which the keyboard reaches', async () => {
    let opened = false;
    element.querySelector('input')?.addEventListener('click', () => (opened = true));
    const loader = TestbedHarnessEnvironment.loader(fixture);

    await (await loader.getHarness(MatButtonHarness.with({ text: 'Выбрать файлы' }))).click();

    expect(opened).toBe(true);
  });

  it.each([
    ['by extension', '.pdf,.docx', file('a.txt'), file('b.DOCX')],
    ['by exact type', 'application/pdf', file('a.txt'), file('b', 1, 'application/pdf')],
    ['by kind', 'image/*', file('a.txt', 1, 'text/plain'), file('b.png', 1, 'image/png')],
  ])('refuses other kinds %s and names the file', async (_, accept, bad, good) => {
    fixture.componentRef.setInput('accept', accept);

    await drop(bad, good);

    expect(taken).toEqual([good.name]);
    expect(element.querySelector('.untaken')?.textContent).toContain('a.txt');
  });

  it('refuses a file above the limit, takes one at the limit', async () => {
    fixture.componentRef.setInput('maxBytes', 1024);

    await drop(file('over.pdf', 1025), file('at.pdf', 1024));

    expect(taken).toEqual(['at.pdf']);
    expect(element.querySelector('.untaken')?.textContent).toContain('over.pdf');
  });

  it('takes only the first file where one is needed', async () => {
    fixture.componentRef.setInput('multiple', false);

    await drop(file('a.pdf'), file('b.pdf'));

    expect(taken).toEqual(['a.pdf']);
    expect(element.querySelector('.untaken')?.textContent).toContain('нужен только один файл');
  });

  it('shows where each file is and offers to send a failed one again', async () => {
    const files: SentFile[] = [
      { id: '1', name: 'a.pdf', size: 10, stage: 'sending', sent: 0.4 },
      { id: '2', name: 'b.pdf', size: 10, stage: 'failed', sent: 0, message: 'Нет связи' },
    ];
    const retried: string[] = [];
    fixture.componentInstance.retried.subscribe((one) => retried.push(one.id));
    fixture.componentRef.setInput('files', files);
    await fixture.whenStable();

    const again = element.querySelectorAll<HTMLButtonElement>('[aria-label^="Отправить снова"]');
    again[0]?.click();

    expect(element.querySelector('progress')?.value).toBeCloseTo(0.4);
    expect(element.querySelector('[data-stage=failed]')?.textContent).toContain('Нет связи');
    expect(again).toHaveLength(1);
    expect(retried).toEqual(['2']);
  });
});
