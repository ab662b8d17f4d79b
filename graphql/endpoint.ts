import { ApolloServer, type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { type FieldNode, GraphQLError, type GraphQLSchema, type ValidationContext } from "graphql";
import type { Context } from "./context.ts";
import { type Code, errorForCallers, type FaultLog, fault } from "./faults.ts";
import { LIMITS, refuseTooMuch } from "./limits.ts";

export interface Endpoint {
  /** Answer one request of GraphQL over HTTP: a POST whose body was read and parsed. */
  answerHttp(request: { body: unknown; accept: string | undefined }, context: Context): Promise<HttpAnswer>;
  /** The same without HTTP, for our own pages: same server, same limits, plain JSON. */
  ask(
    request: { document: string; variables: Record<string, unknown> },
    context: Context,
  ): Promise<PlainAnswer>;
  stop(): Promise<void>;
}

export interface HttpAnswer {
  status: number;
  headers: Iterable<[string, string]>;
  body: string;
}

export interface PlainAnswer {
  data?: unknown;
  errors?: readonly { message: string; extensions?: { code?: string; faultId?: string } }[];
}

export interface EndpointParts {
  schema: GraphQLSchema;
  log: FaultLog;
  /** Whether the schema may be asked for. Only in development and for audits. */
  introspection?: boolean;
}

/** The graph, ready to answer. Each answer ends the context it was given. */
export async function makeEndpoint({ schema, log, introspection = false }: EndpointParts): Promise<Endpoint> {
  const server = new ApolloServer<Context>({
    schema,
    introspection,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    status400ForVariableCoercionErrors: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationOptions: { maxErrors: 5 },
    validationRules: introspection ? [] : [noSubgraphSchema],
    formatError: errorForCallers(log),
    plugins: [
      limits,
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
    logger: { debug() {}, info() {}, warn() {}, error: (message) => fault(new Error(String(message)), log) },
  });
  await server.start();

  return {
    answerHttp: async ({ body, accept }, context) => {
      const headers = new HeaderMap([["content-type", "application/json"]]);
      if (accept !== undefined) headers.set("accept", accept);
      try {
        const query = typeof body === "object" && body !== null && "query" in body ? body.query : undefined;
        if (typeof query === "string" && query.length > LIMITS.document) return TOO_LONG;
        const answer = await server.executeHTTPGraphQLRequest({
          httpGraphQLRequest: { method: "POST", headers, search: "", body },
          context: async () => context,
        });
        if (answer.body.kind !== "complete") throw new Error("an answer in parts");
        return { status: answer.status ?? 200, headers: answer.headers, body: answer.body.string };
      } finally {
        await context.end();
      }
    },
    ask: async ({ document, variables }, context) => {
      try {
        const answer = await server.executeOperation(
          { query: document, variables },
          { contextValue: context },
        );
        if (answer.body.kind !== "single") throw new Error("an answer in parts");
        const { data, errors } = answer.body.singleResult;
        // Results have no prototype and may hold Dates; over HTTP they would not.
        return JSON.parse(JSON.stringify({ data, errors }));
      } finally {
        await context.end();
      }
    },
    stop: () => server.stop(),
  };
}

const TOO_LONG: HttpAnswer = errorOverHttp(
  413,
  "PAYLOAD_TOO_LARGE",
  `The document is longer than ${LIMITS.document / 1024} KiB: send values as variables.`,
);

/** A refusal in the form of GraphQL over HTTP, for what never becomes an operation. */
export function errorOverHttp(status: number, code: Code, message: string): HttpAnswer {
  return {
    status,
    headers: [["content-type", "application/json; charset=utf-8"]],
    body: JSON.stringify({ errors: [{ message, extensions: { code } }] }),
  };
}

const limits: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request }) => {
      if (operation) refuseTooMuch({ schema, document, operation, variables: request.variables ?? {} });
    },
    willSendResponse: async ({ response }) => {
      if (response.body.kind !== "single") return;
      const { errors } = response.body.singleResult;
      if (errors && errors.length > MOST_ERRORS)
        response.body.singleResult.errors = errors.slice(0, MOST_ERRORS);
    },
  }),
};

const MOST_ERRORS = 10;

/** `_service { sdl }` is the whole schema as text: introspection by another name. */
function noSubgraphSchema(context: ValidationContext) {
  return {
    Field(node: FieldNode) {
      if (node.name.value === "_service" && context.getParentType() === context.getSchema().getQueryType())
        context.reportError(
          new GraphQLError("The schema is not told here.", {
            nodes: [node],
            extensions: { validationErrorCode: "INTROSPECTION_DISABLED" },
          }),
        );
    },
  };
}
