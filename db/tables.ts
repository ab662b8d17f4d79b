/** Every table there is, for migrations and for the standing checks. Code imports from the feature itself. */
export * from "./approvals/tables.ts";
export * from "./audit/tables.ts";
export * from "./commands/tables.ts";
export * from "./contributions/tables.ts";
export * from "./defaults/tables.ts";
export * from "./deliveries/tables.ts";
export * from "./house/tables.ts";
export * from "./journal/tables.ts";
export * from "./members/tables.ts";
export * from "./obligations/tables.ts";
export * from "./partners/tables.ts";
export * from "./payments/tables.ts";
export * from "./rulebooks/tables.ts";
export * from "./users/tables.ts";
