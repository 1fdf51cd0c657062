import { beforeEach, describe, expect, it } from '@jest/globals';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { type DeadLetterPartsFragment, GraphqlClient } from '@nastavnik/graphql-client';
import { Toasts } from '@nastavnik/ui';
import { DeadLettersPage } from './dead-letters-page';

const aLetter = (id: string, source: string, occurredAt: string): DeadLetterPartsFragment => ({
  id,
  type: 'ReportFiled.v1',
  source,
  consumer: 'statistics',
  tenantId: 'school-1',
  state: 'DEAD',
  attempts: 8,
  error: 'no such programme',
  occurredAt,
  actorName: 'Проверкина Анна Ильинична',
  waiting: 2,
});

describe('undelivered messages', () => {
  let fixture: ComponentFixture<DeadLettersPage>;
  let sent: { operation: string; id: string }[];
  let outcome: object;
  let letters: DeadLetterPartsFragment[];

  beforeEach(async () => {
    sent = [];
    outcome = { __typename: 'DeadLetter', id: 'b', state: 'PENDING' };
    letters = [
      aLetter('a', 'documents', '2026-11-19T09:00:00Z'),
      aLetter('b', 'programmes', '2026-11-20T09:00:00Z'),
    ];
    const pageOf = (source: string) => {
      const items = letters.filter((letter) => letter.source === source);
      return { items, total: items.length };
    };
    const client = {
      runUntil: () =>
        Promise.resolve({
          tenantsDeadLetters: pageOf('tenants'),
          participantsDeadLetters: pageOf('participants'),
          programmesDeadLetters: pageOf('programmes'),
          documentsDeadLetters: pageOf('documents'),
          statisticsDeadLetters: pageOf('statistics'),
          schools: { items: [{ id: 'school-1', shortName: 'Школа № 1' }] },
        }),
      run: (operation: object, { id }: { id: string }) => {
        sent.push({ operation: /mutation (\w+)/.exec(String(operation))?.[1] ?? '', id });
        letters = letters.filter((letter) => letter.id !== id);
        return Promise.resolve({ outcome });
      },
    };
    TestBed.configureTestingModule({
      providers: [provideRouter([]), { provide: GraphqlClient, useValue: client }],
    });
    fixture = TestBed.createComponent(DeadLettersPage);
    await fixture.whenStable();
  });

  const element = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const rows = (): string[] =>
    [...element().querySelectorAll('tbody tr')].map((row) => row.textContent.replace(/\s+/g, ' '));
  const retryFirst = async (): Promise<void> => {
    element().querySelector<HTMLButtonElement>('tbody button')?.click();
    await fixture.whenStable();
  };

  it('shows those of all services, newest first, with school, way, error and what waits behind', () => {
    expect(rows()).toHaveLength(2);
    expect(rows()[0]).toContain('Подан отчёт');
    expect(rows()[0]).toContain('Школа № 1');
    expect(rows()[0]).toContain('Пары и программы → Статистика');
    expect(rows()[0]).toContain('no such programme');
    expect(rows()[0]?.replaceAll('\u00a0', ' ')).toContain('8 попыток, за ним ждут: 2');
  });

  it('sends one again through the service that wrote it, and it leaves the list', async () => {
    await retryFirst();
    expect(sent).toEqual([{ operation: 'RetryProgrammesDelivery', id: 'b' }]);
    expect(rows()).toHaveLength(1);
  });

  it('says why when it was refused', async () => {
    outcome = { __typename: 'Refusal', code: 'DELIVERY_NOT_DEAD', details: [] };
    await retryFirst();
    const [toast] = TestBed.inject(Toasts).all();
    expect(toast?.text).toContain('уже отправлено повторно');
  });

  it('says that all is delivered when nothing is left', async () => {
    await retryFirst();
    await retryFirst();
    expect(element().textContent).toContain('Все сообщения доставлены');
  });
});
