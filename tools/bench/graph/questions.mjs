/** The list people wait for: the first 50 programmes of a school, names of both sides and the next event. */
export const HOT_LIST = `query Programmes($page: PageInput) {
  programmes(page: $page) { total items { id state mentorName menteeNames nextEventTitle nextEventDate } } }`;

/** The same rows from PostGraphile, in an easier order (by key, not by what is due) and with any first event. */
export const POSTGRAPHILE_LIST = `query Programmes($school: UUID!) {
  allProgrammes(first: 50, condition: { tenantId: $school }) { totalCount nodes { rowId state
    assignment { mentorName mentees { nodes { menteeName } } }
    events(first: 1, orderBy: [PLANNED_DATE_ASC]) { nodes { title plannedDate } } } } }`;

export const JOIN = '{ pairsToJoin { id mentor { id fullName } } }';
export const PAIRS_ALONE = '{ pairsToJoin { id mentor { id } } }';
export const NAMES_ALONE = 'query Names($ids: [ID!]!) { namesOf(ids: $ids) { id fullName } }';

const JSON_HEADERS = { 'content-type': 'application/json' };

/** One request as a client of ours sends it. */
export const request = (token, query, variables, headers = {}) => ({
  headers: { ...JSON_HEADERS, authorization: `Bearer ${token}`, ...headers },
  body: JSON.stringify({ query, variables }),
});

/** Its meaning has to be weighed, so the gateway leaves the question to the planner: the long way, for comparison. */
export const LONG_WAY = { accept: 'application/json, text/json;q=0.1' };
