/** Next draws pages and nothing else: rights, limits, headers and GraphQL are server.ts's business. */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // The optimizer has been a way in more than once, and no page here needs it.
  images: { unoptimized: true },
  // The database and the graph live in server.ts; these must never be bundled into a page.
  serverExternalPackages: ["@electric-sql/pglite", "pg", "graphql", "@apollo/server", "@apollo/subgraph"],
  productionBrowserSourceMaps: false,
  // Types are checked by `npm run check`; a start does not do it again.
  typescript: { ignoreBuildErrors: true },
  // forbidden() gives a page its 403.
  experimental: { authInterrupts: true },
  devIndicators: false,
};
