import { useEffect, useState } from "preact/hooks";

/** Where the page's own files are kept, as far as this needs it. */
export type Offline = Pick<ServiceWorkerContainer, "register" | "controller">;

/** The browser's keeper of pages, where it has one: from https or this machine, and not from the disk. */
export function keeperOf({ navigator, location }: Pick<Window, "navigator" | "location">): Offline | null {
  return /^https?:$/.test(location.protocol) && "serviceWorker" in navigator ? navigator.serviceWorker : null;
}

/**
 * Keeps the page for work without a network, and tells whether a newer release lies ready: it takes over once every
 * window of the page is closed.
 */
export function useNewerRelease(keeper: Offline | null): boolean {
  const [isReady, setIsReady] = useState(false);
  useEffect(() => {
    if (keeper !== null) void keep(keeper, () => setIsReady(true));
  }, [keeper]);
  return isReady;
}

async function keep(keeper: Offline, onReady: () => void): Promise<void> {
  const registration = await registered(keeper);
  if (registration === null) return;
  if (registration.waiting !== null && keeper.controller !== null) onReady();
  const follow = (next: ServiceWorker | null) =>
    next?.addEventListener("statechange", () => {
      // Without a controller it is the first release that was ever kept here.
      if (next.state === "installed" && keeper.controller !== null) onReady();
    });
  // A browser looks for a newer release as soon as the page is asked for: it may be under way before this listens.
  follow(registration.installing);
  registration.addEventListener("updatefound", () => follow(registration.installing));
}

/** Null where the browser will not keep the page (private window, untrusted certificate): the page works as before. */
async function registered(keeper: Offline): Promise<ServiceWorkerRegistration | null> {
  try {
    return await keeper.register("service-worker.js");
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return null;
    throw error;
  }
}
