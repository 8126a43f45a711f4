/** Whether parsed JSON is an object with named fields: no list, no null. What the fields hold is not known yet. */
export function isJsonObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}
