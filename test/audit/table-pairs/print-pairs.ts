import { auditText } from "../../../src/core/audit/audit-text";
import { pairs } from "./pairs";
import { tables } from "./tables";
for (const p of pairs) {
  const options = tables[p.table];
  const r = auditText(p.right, options).findings;
  for (const f of r) console.log(`${f.outcome === "broken" ? "BLAMED" : "asked"} ${f.check} ${f.what} in ${p.right}`);
  if (p.slip === null) continue;
  const [printed, instead] = p.slip;
  const at = p.right.indexOf(printed);
  const wrong = p.right.slice(0, at) + instead + p.right.slice(at + printed.length);
  const { findings } = auditText(wrong, options);
  const told = findings.filter((f) => f.outcome === "broken");
  const key = (f: { what: string }) => f.what;
  const before = new Set(r.map(key));
  const fresh = findings.filter((f) => !before.has(key(f)));
  const at_ = (fs: typeof findings) => fs.some((f) => f.spans.some((s) => s.start < at + instead.length && s.end > at));
  const outcome = at_(told) ? "told" : told.length > 0 ? "elsewhere" : at_(fresh) ? "asked" : "silent";
  console.log(outcome, outcome === "told" ? "" : wrong, outcome === "told" ? "" : fresh.map((f) => f.what).join(" | "));
}
