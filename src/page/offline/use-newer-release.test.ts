import { runHook } from "../../../test/pane/run-hook";
import { keeperOf, useNewerRelease, type Offline } from "./use-newer-release";

/** A release that is being fetched: its state changes when the test says so. */
class Fetched extends EventTarget {
  state = "installing";

  becomes(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event("statechange"));
  }
}

/** A registration with what is waiting and what is being fetched. */
class Registration extends EventTarget {
  waiting: Fetched | null = null;
  installing: Fetched | null = null;

  finds(next: Fetched): void {
    this.installing = next;
    this.dispatchEvent(new Event("updatefound"));
  }
}

function keeper(registration: Registration, { isKept }: { readonly isKept: boolean }): Offline {
  const asked: Record<keyof Offline, unknown> = {
    register: () => Promise.resolve(registration),
    controller: isKept ? {} : null,
  };
  return asked as unknown as Offline;
}

test("the first release that is kept is none to be told of", async () => {
  const [registration, release] = [new Registration(), new Fetched()];
  const hook = await runHook(useNewerRelease, keeper(registration, { isKept: false }));
  await hook.after(() => registration.finds(release));
  await hook.after(() => release.becomes("installed"));
  expect(hook.now()).toBe(false);
});

test("a newer one is told of once it lies ready whole", async () => {
  const [registration, release] = [new Registration(), new Fetched()];
  const hook = await runHook(useNewerRelease, keeper(registration, { isKept: true }));
  await hook.after(() => registration.finds(release));
  expect(hook.now()).toBe(false);
  await hook.after(() => release.becomes("installed"));
  expect(hook.now()).toBe(true);
});

test("one that waits since an earlier visit is told of at once", async () => {
  const registration = new Registration();
  registration.waiting = new Fetched();
  const hook = await runHook(useNewerRelease, keeper(registration, { isKept: true }));
  expect(hook.now()).toBe(true);
});

test("one that was being fetched before the page listened is told of all the same", async () => {
  const [registration, release] = [new Registration(), new Fetched()];
  registration.installing = release;
  const hook = await runHook(useNewerRelease, keeper(registration, { isKept: true }));
  expect(hook.now()).toBe(false);
  await hook.after(() => release.becomes("installed"));
  expect(hook.now()).toBe(true);
});

test("a browser that will not keep the page leaves it as it is", async () => {
  const asked: Offline = {
    register: () => Promise.reject(new DOMException("no", "SecurityError")),
    controller: null,
  };
  const hook = await runHook(useNewerRelease, asked);
  expect(hook.now()).toBe(false);
});

test("a page from the disk, or in a browser without a keeper, is kept by nobody", () => {
  const at = (protocol: string, navigator: object) =>
    keeperOf({ navigator, location: { protocol } } as unknown as Pick<Window, "navigator" | "location">);
  const found = {};
  expect(at("https:", { serviceWorker: found })).toBe(found);
  expect(at("file:", { serviceWorker: found })).toBeNull();
  expect(at("http:", {})).toBeNull();
});
