import { Component, input } from '@angular/core';
import type { PaperPartsFragment } from '@nastavnik/graphql-client';
import { dateText, StatusChip, type Tone } from '@nastavnik/ui';
import { signerRoleText } from '../util/signer-role-text';

type Signer = PaperPartsFragment['signers'][number];

/** Who signs, in which order, and who has. */
@Component({
  selector: 'app-signer-list',
  imports: [StatusChip],
  template: `
    <ol>
      @for (signer of signers(); track signer.id) {
        <li>
          <div>
            <span class="who">{{ signer.personName ?? role(signer.role) }}</span>
            <span class="soft">
              {{ signer.personName ? role(signer.role) : '' }}
              @if (signer.post) {
                · {{ signer.post }}
              }
            </span>
            @if (signer.state === 'SIGNED') {
              <span class="soft">{{ how(signer) }}</span>
              @if (signer.signedHash) {
                <code>{{ signer.signedHash.slice(0, 16) }}…</code>
              }
            } @else if (signer.accountless && signer.personId) {
              <span class="soft" i18n="@@signers.accountless">
                Нет учётной записи: подпишет на бумаге
              </span>
            }
          </div>
          <ui-status-chip [tone]="tone(signer)">{{ word(signer) }}</ui-status-chip>
        </li>
      }
    </ol>
  `,
  styleUrl: './paper-lists.css',
})
export class SignerList {
  readonly signers = input.required<readonly Signer[]>();
  /** The paper has ended unsigned: nobody's turn comes any more. */
  readonly ended = input(false);
  protected readonly role = signerRoleText;

  protected tone(signer: Signer): Tone {
    if (signer.state === 'SIGNED') return 'success';
    if (signer.state === 'DECLINED') return 'danger';
    return signer.due && !this.ended() ? 'info' : 'neutral';
  }

  protected word(signer: Signer): string {
    if (signer.state === 'SIGNED') return $localize`:@@signers.signed:Подписано`;
    if (signer.state === 'DECLINED') return $localize`:@@signers.declined:Отказ`;
    if (this.ended()) return $localize`:@@signers.never:Не подписано`;
    return signer.due
      ? $localize`:@@signers.due:Сейчас подписывает`
      : $localize`:@@signers.later:Подпишет позже`;
  }

  protected how({ kind, signedOn, recordedBy }: Signer): string {
    const day = signedOn ? dateText(signedOn) : '';
    if (kind === 'SIMPLE')
      return $localize`:@@signers.simple:Простая электронная подпись, ${day}:day:`;
    return recordedBy
      ? $localize`:@@signers.wetBy:Подпись на бумаге, ${day}:day:, записал(а) ${recordedBy}:name:`
      : $localize`:@@signers.wet:Подпись на бумаге, ${day}:day:`;
  }
}
