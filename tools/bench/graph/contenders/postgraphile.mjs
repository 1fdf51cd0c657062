/** PostGraphile 5 on the same tables under the same session; it knows the relations that the tables leave to the service. */
import { createServer } from 'node:http';

import { grafserv } from 'postgraphile/grafserv/node';
import { makePgService } from 'postgraphile/adaptors/pg';
import { postgraphile } from 'postgraphile';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { jsonPgSmartTags } from 'postgraphile/utils';

const { PORT, DATABASE_URL, CURATORS } = process.env;
const curators = JSON.parse(CURATORS);

const table = (name, foreignKey) => [`programmes.${name}`, { tags: { foreignKey } }];
const relations = jsonPgSmartTags({
  version: 1,
  config: {
    class: Object.fromEntries([
      table(
        'programme',
        '(tenant_id, assignment_id) references programmes.assignment (tenant_id, id)|@fieldName assignment',
      ),
      table(
        'assignment_mentee',
        '(tenant_id, assignment_id) references programmes.assignment (tenant_id, id)|@foreignFieldName mentees',
      ),
      table(
        'programme_event',
        '(tenant_id, programme_id) references programmes.programme (tenant_id, id)|@foreignFieldName events',
      ),
    ]),
  },
});

const preset = {
  extends: [PostGraphileAmberPreset],
  plugins: [relations],
  pgServices: [
    makePgService({
      connectionString: DATABASE_URL,
      schemas: ['programmes'],
      poolConfig: { max: 5 },
    }),
  ],
  grafast: {
    context: ({ node }) => {
      const actor = curators[Number(node?.req.headers['x-curator'] ?? 0)];
      return {
        pgSettings: {
          'app.tenant_id': actor.tenantId,
          'app.district_id': actor.districtId,
          'app.actor_id': actor.accountId,
          'app.person_id': actor.personId,
          'app.reach': actor.reach,
          'app.key': '',
        },
      };
    },
  },
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
};

const server = createServer();
await postgraphile(preset).createServ(grafserv).addTo(server);
server.listen(Number(PORT), '127.0.0.1', () => console.log(`listening postgraphile ${PORT}`));
