// Codegen owns this one: every operation and type of the graph, by name.
export * from './generated/graphql';
export { GRAPHQL_ENDPOINT, GraphqlClient, type TypedOperation } from './graphql-client';
export { GraphqlFault, type GraphqlFaultCode } from './graphql-fault';
export { GRAPHQL_SESSION, type GraphqlSession } from './graphql-session';
