import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join, normalize, sep } from "node:path";
import type { BrowserContext, Route } from "playwright-core";

/** The two origins; office.js trusts a parent on the add-in's own host name over https. */
export const hostOrigin = "https://localhost:4430";
export const addInOrigin = "https://localhost:4431";

/** What the add-in's origin serves: one folder at its root, others under a path. */
export interface Site {
  readonly folder: string;
  /** `{ "/office/": "node_modules/…/dist" }`; tried before `folder`. */
  readonly mounts?: Readonly<Record<string, string>>;
  /** Headers of every answer, e.g. a Content-Security-Policy. */
  readonly headers?: Readonly<Record<string, string>>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/**
 * Answers both origins inside the browser, so that no port is opened and no certificate is needed: to the page they are
 * plain https sites. An add-in page at another address (a development server) is let through. Every other address is
 * refused and recorded.
 */
export async function serve(
  context: BrowserContext,
  hostPage: string,
  page: string,
  site: Site | undefined,
): Promise<readonly string[]> {
  const { origin } = new URL(page, addInOrigin);
  const strangers: string[] = [];
  await context.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    if (url.origin === addInOrigin && site !== undefined)
      await answerFile(route, site, decodeURIComponent(url.pathname));
    else if (url.origin === origin && origin !== addInOrigin) await route.continue();
    else if (url.origin === hostOrigin) await route.fulfill({ contentType: types[".html"] ?? "", body: hostPage });
    else {
      strangers.push(url.href);
      await route.abort();
    }
  });
  return strangers;
}

async function answerFile(route: Route, site: Site, path: string): Promise<void> {
  const file = fileOf(site, path);
  if (file === null) {
    await route.fulfill({ status: 404, body: `no ${path}` });
    return;
  }
  const type = types[extname(file)] ?? "application/octet-stream";
  await route.fulfill({ body: readFileSync(file), headers: { ...site.headers, "content-type": type } });
}

/** The file behind a path, `null` where there is none or the path climbs out of its folder. */
function fileOf(site: Site, path: string): string | null {
  const mount = Object.entries(site.mounts ?? {}).find(([prefix]) => path.startsWith(prefix));
  const folder = mount === undefined ? site.folder : mount[1];
  const file = normalize(join(folder, mount === undefined ? path : path.slice(mount[0].length)));
  const isInside = file.startsWith(normalize(folder) + sep);
  return isInside && existsSync(file) && statSync(file).isFile() ? file : null;
}
