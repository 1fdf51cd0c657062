/** What may carry a clause: everything that is looked up in the code itself, so that a name that is gone is noticed. */
import { loadRules, machinesIn } from '../rules/load-rules.mjs';
import { consoleRoutes } from './console-routes.mjs';

const DOMAINS = ['regulations', 'tenants', 'participants', 'programmes', 'documents', 'statistics'];

/** @returns {Promise<Record<string, Map<string, { clauses?: readonly string[] }>>>} */
export async function knownCarriers(root) {
  const rules = await loadRules();
  const names = (list) => new Map(list.map((name) => [name, {}]));
  const functions = DOMAINS.flatMap((domain) =>
    Object.entries(rules[domain])
      .filter(([, exported]) => typeof exported === 'function')
      .map(([name]) => name),
  );
  return {
    parameter: names(rules.regulations.PARAMETER_KEYS),
    decision: names(functions),
    permission: names(Object.keys(rules.kernel.PERMISSIONS)),
    document: names(Object.keys(rules.documents.DOCUMENT_CODES)),
    indicator: names(rules.statistics.INDICATOR_CODES),
    machine: names(machinesIn(rules).map(({ letter }) => letter)),
    help: new Map(rules.regulations.HELP_TOPICS.map(({ id, clauses }) => [id, { clauses }])),
    screen: names(consoleRoutes(root)),
  };
}
