import { runHook } from "../../../test/pane/run-hook";
import type { OpenedBook } from "../book/opened-book";
import type { Shown } from "../../pane/session/host";
import { useHints } from "./use-hints";

interface Given {
  readonly sample: NonNullable<OpenedBook["sample"]>;
  readonly shown: Pick<Shown, "marks"> | null;
}

const RIGHT: Given["shown"] = { marks: [] };
const WRONG: Given["shown"] = { marks: [{ cell: { row: 16, column: 8 }, kind: "error" }] };

async function beside(given: Given) {
  let asked = 0;
  const hook = await runHook(({ sample, shown }: Given) => useHints({ sample }, shown, () => (asked += 1)), given);
  return { hook, asked: () => asked };
}

test("a step at a time, as far as the user has come in the pane", async () => {
  const { hook, asked } = await beside({ sample: "right", shown: RIGHT });
  expect(hook.now()?.place).toBe("Làm thử 1/4");
  await hook.after(() => hook.now()?.next?.act());
  expect(asked()).toBe(1);
  await hook.given({ sample: "mistyped", shown: null });
  expect(hook.now()).toMatchObject({ place: "Làm thử 2/4", next: null });
  await hook.given({ sample: "mistyped", shown: WRONG });
  expect(hook.now()?.words).toContain("Ô I17");
  await hook.given({ sample: "mistyped", shown: RIGHT });
  expect(hook.now()?.place).toBe("Làm thử 3/4");
  await hook.after(() => hook.now()?.next?.act());
  expect(hook.now()?.place).toBe("Làm thử 4/4");
  await hook.after(() => hook.now()?.next?.act());
  expect(hook.now()).toBeNull();
});

test("a repair that is taken back is asked for again", async () => {
  const { hook } = await beside({ sample: "mistyped", shown: RIGHT });
  await hook.given({ sample: "mistyped", shown: WRONG });
  expect(hook.now()?.place).toBe("Làm thử 2/4");
});

test("put away, the hints stay away", async () => {
  const { hook } = await beside({ sample: "right", shown: RIGHT });
  await hook.after(() => hook.now()?.close());
  await hook.given({ sample: "mistyped", shown: WRONG });
  expect(hook.now()).toBeNull();
});
