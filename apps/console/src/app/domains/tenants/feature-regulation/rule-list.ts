import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { StatusChip } from '@nastavnik/ui';
import { clauseText } from '../../../core/clauses/clause-text';
import { ParameterEditor } from './parameter-editor';
import type { Parameter, ParameterDraft } from './regulation-store';

interface RuleGroup {
  readonly code: string;
  readonly title: string;
  readonly rules: readonly Parameter[];
}

export interface RuleChange {
  readonly key: string;
  readonly draft: ParameterDraft;
}

/** The rules of a version by topic, each with its clause; one at a time can be changed in place. */
@Component({
  selector: 'app-rule-list',
  imports: [MatButton, ParameterEditor, StatusChip],
  templateUrl: './rule-list.html',
  styleUrl: './rule-list.css',
})
export class RuleList {
  readonly parameters = input.required<readonly Parameter[]>();
  readonly editable = input(false);
  readonly onlyDifferent = input(false);
  readonly problem = input('');
  readonly overtaken = input(false);
  readonly pending = input(false);
  /** The key of the rule being changed; the page closes it when the change is in. */
  readonly open = input<string | null>(null);
  readonly opened = output<string | null>();
  readonly changed = output<RuleChange>();

  protected readonly edited = linkedSignal(() => this.open());
  protected readonly clause = clauseText;
  protected readonly groups = computed((): readonly RuleGroup[] => {
    const shown = this.parameters().filter((p) => !this.onlyDifferent() || p.differsFromPreset);
    return [...Map.groupBy(shown, ({ group }) => group)].map(([code, rules]) => ({
      code,
      title: rules[0]?.groupTitle ?? code,
      rules,
    }));
  });

  protected editLabel(rule: Parameter): string {
    return $localize`:@@regulation.editOf:Изменить правило: ${rule.title}:title:`;
  }

  protected save(key: string, draft: ParameterDraft): void {
    this.changed.emit({ key, draft });
  }
}
