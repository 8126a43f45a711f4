import { bookOf, gridWith, hostOf, liveBook } from "../../test/pane/fake-host";
import { PaneRequests } from "../pane/session/requests";
import { refuse } from "../ports/refusal";
import { excelHost } from "./excel-host";

const kinds = {
  PC: "PC",
  OfficeOnline: "OfficeOnline",
  Mac: "Mac",
  iOS: "iOS",
  Android: "Android",
  Universal: "Universal",
};

/** The platform as office.js names it; the simulated Excel plays the web alone. */
function on(platform: string): ReturnType<typeof excelHost> {
  Object.assign(globalThis, { Office: { context: { platform }, PlatformType: kinds } });
  const other = hostOf(bookOf(gridWith()));
  const closed = refuse("excel-closed");
  return excelHost(
    {
      book: liveBook(),
      bind: () => Promise.resolve(closed),
      unbind: () => Promise.resolve(closed),
      memory: { load: () => Promise.resolve(null), save: () => Promise.resolve(null) },
      charts: () => Promise.resolve(closed),
      nextSheet: () => Promise.resolve(closed),
      sealing: () => Promise.resolve(closed),
      requests: new PaneRequests(),
      runsFunctions: true,
      namespace: "TTHC",
      language: "vi",
    },
    other.openFile,
    other.documents,
    other.readText,
    () => Promise.resolve(false),
  );
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

test.each([
  ["PC", "yes"],
  ["OfficeOnline", "perhaps"],
  ["Mac", "no"],
  ["iOS", "no"],
  ["Android", "no"],
  ["Universal", "no"],
])("whether a file can be saved is asked of the platform: %s", (platform, downloads) => {
  expect(on(platform).downloads).toBe(downloads);
});
