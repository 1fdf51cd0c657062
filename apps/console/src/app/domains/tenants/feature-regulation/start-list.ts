import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { Preset } from './regulation-store';

/** Nothing is settled in it. */
const BLANK = 'BLANK';

/** What a school may start its regulation from: the regulations that are known, and an empty one. */
@Component({
  selector: 'app-start-list',
  imports: [MatButton, RouterLink],
  template: `
    <ul>
      @for (preset of presets(); track preset.code) {
        <li class="panel">
          <h2>{{ preset.title }}</h2>
          <p>{{ preset.description }}</p>
          @if (preset.code !== blank) {
            <p class="soft" i18n="@@regulation.presetRules">
              Образец {{ preset.code }}, правил установлено: {{ preset.rules }}
            </p>
          }
          <div class="actions">
            <button
              matButton="filled"
              type="button"
              [disabled]="pending()"
              disabledInteractive
              (click)="chosen.emit(preset.code)"
            >
              @if (preset.code === blank) {
                <ng-container i18n="@@regulation.adoptBlank">Начать с пустого</ng-container>
              } @else {
                <ng-container i18n="@@regulation.adopt"
                  >Начать с образца {{ preset.code }}</ng-container
                >
              }
            </button>
            @if (preset.code !== blank) {
              <a
                matButton="outlined"
                routerLink="/settings/regulation/compare"
                [queryParams]="{ left: preset.code }"
                [attr.aria-label]="compareLabel(preset.code)"
              >
                <ng-container i18n="@@regulation.compareWith">Сравнить с другим</ng-container>
              </a>
            }
          </div>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(320px, 100%), 1fr));
      gap: 16px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-direction: column;
      gap: 8px;
    }
    h2,
    p {
      margin: 0;
    }
    .actions {
      margin-block-start: auto;
    }
  `,
})
export class StartList {
  readonly presets = input.required<readonly Preset[]>();
  readonly pending = input(false);
  readonly chosen = output<string>();
  protected readonly blank = BLANK;

  protected compareLabel(code: string): string {
    return $localize`:@@regulation.compareLabel:Сравнить образец ${code}:code: с другим`;
  }
}
