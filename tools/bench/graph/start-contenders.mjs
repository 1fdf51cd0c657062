import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { SERVICES } from '../../postgres/roles.mjs';
import { startContender } from '../contender.mjs';
import { cpuTime, cpuTimeOfFamily } from '../cpu-time.mjs';
import { benchSupergraph } from './bench-supergraph.mjs';
import {
  HOT_LIST,
  JOIN,
  LONG_WAY,
  NAMES_ALONE,
  PAIRS_ALONE,
  POSTGRAPHILE_LIST,
  request,
} from './questions.mjs';
import { curators } from './seed.mjs';
import { signIn } from './sign-in.mjs';

const HERE = import.meta.dirname;
const SCHOOLS_ASKED = 20;

/**
 * Every process of the bench, and what is to be asked of each. The first contender is the baseline.
 * @returns {Promise<{parts: Record<string, {memory: () => number}>, contenders: object[]}>}
 */
export async function startContenders({ database, built, closers }) {
  const people = await curators(database.admin, SCHOOLS_ASKED);
  const { tokens, jwks } = await signIn(people);
  const parts = {};
  const start = async (name, file, env) => {
    parts[name] = await startContender(name, file, env);
    closers.push(parts[name].stop);
    return parts[name].url;
  };
  const common = { DATABASE_URL: database.urlOf('programmes'), CURATORS: JSON.stringify(people) };
  await start('bare', path.join(HERE, 'contenders/bare.mjs'), common);
  const service = await start('service', path.join(built, 'programmes/main.mjs'), {
    DATABASE_URL: database.urlOf('programmes'),
    JWKS: jwks,
  });
  const joined = await start('joined', path.join(HERE, 'contenders/joined.mjs'), {
    PAIRS_DATABASE_URL: database.urlOf('programmes'),
    PEOPLE_DATABASE_URL: database.urlOf('participants'),
  });
  const gatewayEnv = gatewaySettings(service, joined, closers);
  const gatewayFile = path.join(built, 'gateway/main.mjs');
  const rust = await start('gateway', gatewayFile, gatewayEnv);
  await start('gateway, default planner', gatewayFile, {
    ...gatewayEnv,
    PLANNER: 'default',
  });
  await start('PostGraphile', path.join(HERE, 'contenders/postgraphile.mjs'), common);

  const page = { page: { first: 50 } };
  const each = (make) => people.map((actor, no) => make(tokens[no], actor, String(no)));
  const list = (headers) => each((token) => [request(token, HOT_LIST, page, headers)]);
  const mentors = await Promise.all(tokens.map((token) => mentorsOf(`${rust}/graphql`, token)));
  const two = each((token, _, no) => [
    request(token, PAIRS_ALONE),
    request(token, NAMES_ALONE, { ids: mentors[Number(no)] }),
  ]);
  const joins = each((token) => [request(token, JOIN)]);
  const contender = (name, at, route, clients, behind = []) => ({
    name,
    url: parts[at].url + route,
    clients,
    cpu: () =>
      [at, ...behind].reduce((total, part) => total + cpuTime(parts[part].pid), 0) +
      cpuTimeOfFamily(database.pid),
  });
  const graph = '/graphql';
  const bareClients = each((_, __, no) => [{ headers: { 'x-curator': no }, body: '{}' }]);
  const theirs = each((token, { tenantId: school }, no) => [
    request(token, POSTGRAPHILE_LIST, { school }, { 'x-curator': no }),
  ]);
  const [main, other] = ['gateway', 'gateway, default planner'];
  return {
    parts,
    contenders: [
      contender('bare', 'bare', '/', bareClients),
      contender('service', 'service', graph, list()),
      contender('gateway', main, graph, list(), ['service']),
      contender('gateway, Rust planner', main, graph, list(LONG_WAY), ['service']),
      contender('gateway, default planner', other, graph, list(LONG_WAY), ['service']),
      contender('PostGraphile 5', 'PostGraphile', graph, theirs),
      contender('join of two subgraphs', main, graph, joins, ['joined']),
      contender('join, default planner', other, graph, joins, ['joined']),
      contender('own two queries instead', main, graph, two, ['joined']),
    ],
  };
}

function gatewaySettings(service, joined, closers) {
  const dir = mkdtempSync('/tmp/nastavnik-bench-graph-');
  closers.push(async () => rmSync(dir, { recursive: true, force: true }));
  const file = path.join(dir, 'supergraph.graphql');
  writeFileSync(file, benchSupergraph(joined));
  const urls = Object.fromEntries(SERVICES.map((name) => [name, 'http://127.0.0.1:9']));
  return {
    SERVICE_URLS: JSON.stringify({ ...urls, programmes: service }),
    SUPERGRAPH_FILE: file,
  };
}

async function mentorsOf(url, token) {
  const { headers, body } = request(token, PAIRS_ALONE);
  const { data } = await (await fetch(url, { method: 'POST', headers, body })).json();
  return data.pairsToJoin.map(({ mentor }) => mentor.id);
}
