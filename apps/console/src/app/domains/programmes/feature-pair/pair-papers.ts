import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PairPartsFragment } from '@nastavnik/graphql-client';
import { dateText, StatusChip, type Tone } from '@nastavnik/ui';

interface Paper {
  readonly title: string;
  readonly documentId: string | null;
  readonly tone: Tone;
  readonly state: string;
}

function consentPaper(consent: PairPartsFragment['consents'][number]): Paper {
  const { name, kind, state, signedOn, documentId } = consent;
  const title =
    kind === 'LABOUR'
      ? $localize`:@@papers.mentorConsent:Согласие наставника: ${name}:name:`
      : $localize`:@@papers.menteeConsent:Согласие наставляемого: ${name}:name:`;
  if (state === 'SIGNED') {
    const date = signedOn === null ? '' : dateText(signedOn);
    return {
      title,
      documentId,
      tone: 'success',
      state: $localize`:@@papers.signed:Подписано ${date}:date:`,
    };
  }
  return state === 'DECLINED'
    ? { title, documentId, tone: 'danger', state: $localize`:@@papers.declined:Отказ` }
    : { title, documentId, tone: 'info', state: $localize`:@@papers.waits:Ждёт подписи` };
}

function orderPaper(pair: PairPartsFragment): readonly Paper[] {
  if (!pair.orderRequested && pair.orderNumber === null) return [];
  const title =
    pair.via === 'AUTHORITY'
      ? $localize`:@@papers.act:Акт о назначении наставника`
      : $localize`:@@papers.order:Приказ о назначении наставника`;
  const documentId = pair.orderDocumentId;
  if (pair.orderNumber === null) {
    return [
      {
        title,
        documentId,
        tone: 'info',
        state: $localize`:@@papers.orderWaits:Ждёт подписи и регистрации`,
      },
    ];
  }
  const date = pair.orderDate === null ? '' : dateText(pair.orderDate);
  const state = $localize`:@@papers.registered:№ ${pair.orderNumber}:number: от ${date}:date:`;
  return [{ title, documentId, tone: 'success', state }];
}

/** Every paper of the pair, each leading to its page where it is read and signed. */
@Component({
  selector: 'app-pair-papers',
  imports: [RouterLink, StatusChip],
  template: `
    <ul>
      @for (paper of papers(); track paper.title) {
        <li>
          <span>
            @if (paper.documentId; as documentId) {
              <a [routerLink]="['/documents', documentId]">{{ paper.title }}</a>
            } @else {
              {{ paper.title }}
            }
          </span>
          @if (paper.documentId === null && paper.tone === 'info') {
            <ui-status-chip icon="clock" i18n="@@papers.preparing">Готовится</ui-status-chip>
          } @else {
            <ui-status-chip [tone]="paper.tone">{{ paper.state }}</ui-status-chip>
          }
        </li>
      } @empty {
        <li class="soft" i18n="@@papers.none">Документов пока нет</li>
      }
    </ul>
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      border-block-start: 1px solid var(--line);
      list-style: none;
    }

    li {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      align-items: center;
      justify-content: space-between;
      min-block-size: 44px;
      padding-block: 8px;
      border-block-end: 1px solid var(--line);
    }

    li > span {
      flex: 1 1 200px;
    }
  `,
})
export class PairPapers {
  readonly pair = input.required<PairPartsFragment>();
  protected readonly papers = computed(() => [
    ...this.pair().consents.map(consentPaper),
    ...orderPaper(this.pair()),
  ]);
}
