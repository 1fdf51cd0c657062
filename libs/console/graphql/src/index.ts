// `export *` throughout: a name listed one by one would tie every page’s operations to the first page that loads.
// Codegen owns this one: every operation and type of the graph, by name.
export * from './generated/graphql';
export * from './graphql-client';
export * from './graphql-fault';
export * from './graphql-session';
