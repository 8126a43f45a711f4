/** The only way into the core for ports, use cases, adapters and doors: five doors, each with its subject. */
export * from "./doors/model";
export * from "./doors/tables";
export * from "./doors/judging";
export * from "./doors/narrating";
export * from "./doors/proofreading";
