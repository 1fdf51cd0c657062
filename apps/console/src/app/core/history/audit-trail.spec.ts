import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { GraphqlClient, GraphqlFault, TenantsTrailDocument } from '@nastavnik/graphql-client';
import { Session } from '../session/session';
import { AuditTrail } from './audit-trail';

const item = (id: string, at: string) => ({
  id,
  at,
  actorName: 'Берестова Анна',
  heading: `Изменены сведения ${id}`,
  before: { address: 'Учебная, 1', id: 'x' },
  after: { address: 'Школьная, 2' },
  documentId: null,
});

describe('AuditTrail', () => {
  const ask = jest.fn<(stop: AbortSignal, query: unknown, asked: unknown) => Promise<unknown>>();
  let fixture: ComponentFixture<AuditTrail>;
  let element: HTMLElement;

  const show = async (role: string) => {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        { provide: GraphqlClient, useValue: { runUntil: ask } },
        { provide: Session, useValue: { activeGrant: signal({ role }) } },
      ],
    });
    fixture = TestBed.createComponent(AuditTrail);
    fixture.componentRef.setInput('service', 'tenants');
    fixture.componentRef.setInput('subjectId', 's1');
    fixture.componentRef.setInput('labels', { address: 'Адрес' });
    element = fixture.nativeElement as HTMLElement;
    await fixture.whenStable();
  };
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  const open = async () => {
    const panel = element.querySelector('details') as HTMLDetailsElement;
    panel.open = true;
    panel.dispatchEvent(new Event('toggle'));
    await fixture.whenStable();
    await settle();
  };

  beforeEach(() => {
    ask.mockReset().mockResolvedValue({
      trail: {
        total: 3,
        items: [item('a', '2026-11-19T10:00:00Z'), item('b', '2026-11-20T10:00:00Z')],
      },
    });
  });

  it('asks nothing until it is opened, then shows who, what and the values, newest first', async () => {
    await show('CURATOR');
    expect(ask).not.toHaveBeenCalled();

    await open();

    expect(ask.mock.calls[0]?.slice(1)).toEqual([
      TenantsTrailDocument,
      { subjectId: 's1', page: { first: 25, offset: 0 } },
    ]);
    const lines = Array.from(element.querySelectorAll('li'), (line) => line.textContent ?? '');
    expect(lines[0]).toMatch(/сведения b[\s\S]*Адрес: Учебная, 1 → Школьная, 2[\s\S]*Берестова/);
    expect(lines).toHaveLength(2);
  });

  it('fetches what was earlier on request', async () => {
    await show('SCHOOL_HEAD');
    await open();
    const more = Array.from(element.querySelectorAll('button')).find((button) =>
      button.textContent?.includes('Показать раньше'),
    );
    more?.click();
    await settle();

    expect(ask.mock.calls[1]?.[2]).toEqual({ subjectId: 's1', page: { first: 50, offset: 0 } });
  });

  it('says what went wrong', async () => {
    ask.mockRejectedValueOnce(new GraphqlFault('UNREACHABLE', ''));
    await show('CURATOR');
    await open();

    expect(element.querySelector('[role=alert]')?.textContent).toContain('Нет связи');
  });

  it('is absent for those who may not read the audit', async () => {
    await show('MENTOR');

    expect(element.querySelector('details')).toBeNull();
  });
});
