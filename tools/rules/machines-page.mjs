import { machinesIn } from './load-rules.mjs';
import { code, page, table } from './markdown.mjs';

/** Mermaid draws one arrow per pair of states, with every action that goes that way. */
function diagram({ initial, transitions }) {
  const arrows = Map.groupBy(transitions, ({ from, to }) => `${from} --> ${to}`);
  return [
    '```mermaid',
    'stateDiagram-v2',
    `  [*] --> ${initial}`,
    ...[...arrows].map(([arrow, steps]) => `  ${arrow}: ${steps.map((s) => s.action).join(', ')}`),
    '```',
  ].join('\n');
}

const section = ({ letter, machine }) => [
  `## ${letter === machine.name ? '' : `${letter}. `}${machine.title} (${code(machine.name)})`,
  diagram(machine),
  table(
    ['from', 'action', 'to', 'by', 'clause', 'document'],
    machine.transitions.map(({ from, action, to, by, clause, document }) => [
      from,
      action,
      to,
      by.join(', '),
      clause,
      document,
    ]),
  ),
];

/** Each life cycle as a diagram and as a table. */
export const machinesPage = (rules) =>
  page(
    'Life cycles',
    'A transition without a clause is a default of ours. What may refuse it stands in the decision of its action.',
    ...machinesIn(rules).flatMap(section),
  );
