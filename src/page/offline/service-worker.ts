import { cleanupOutdatedCaches, precacheAndRoute } from "workbox-precaching";

/**
 * The page without a network: its own files, as the build lists them, and nothing that users open. A newer release is
 * fetched beside the running one and takes over when the last window is closed, so that an open window never asks for a
 * part that is gone.
 */
declare const self: { readonly __WB_MANIFEST: Parameters<typeof precacheAndRoute>[0] };

cleanupOutdatedCaches();
precacheAndRoute(self.__WB_MANIFEST, { directoryIndex: "standalone.html" });
