// A static server for dist/, for this machine only: no package, GET and HEAD, nothing above the folder.
import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { extname, join, sep } from "node:path";

const types = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

/** Nothing leaves the page and nothing foreign enters it; the page carries the same policy for when it is opened from elsewhere. */
function headersFor(scripts, framedBy) {
  const sources = ["'self'", ...scripts].join(" ");
  const frames = ["'self'", ...framedBy].join(" ");
  return {
    "Content-Security-Policy": `default-src 'none'; script-src ${sources}; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors ${frames}`,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  };
}

/** Office shows a stock picture where the server says how to keep an icon, and Excel on the web reads functions.json from its own origin. */
function headersOfFile(file, headers) {
  if (extname(file) === ".png") return headers;
  const kept = { ...headers, "Cache-Control": "no-cache" };
  return file.endsWith(`${sep}functions.json`) ? { ...kept, "Access-Control-Allow-Origin": "*" } : kept;
}

/**
 * The file that an address asks for.
 *
 * @returns {Promise<string | null>} an absolute path inside `root`, links resolved; null for anything else
 */
async function fileFor(root, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch (error) {
    if (error instanceof URIError || error instanceof TypeError) return null;
    throw error;
  }
  if (path.includes("\0") || path.includes("\\")) return null;
  const asked = join(root, path === "/" ? "standalone.html" : path);
  try {
    const real = await realpath(asked);
    if (!real.startsWith(root + sep)) return null;
    return (await stat(real)).isFile() ? real : null;
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "ENAMETOOLONG", "EACCES", "ELOOP"].includes(error.code)) return null;
    throw error;
  }
}

function answer(response, headers, status, text) {
  response.writeHead(status, { ...headers, "Content-Type": "text/plain; charset=utf-8" }).end(`${text}\n`);
}

async function handle(root, headers, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    answer(response, headers, 405, "Chỉ nhận GET và HEAD.");
    return;
  }
  const file = await fileFor(root, request.url ?? "/");
  if (file === null) {
    answer(response, headers, 404, "Không có trang này.");
    return;
  }
  const { size } = await stat(file);
  response.writeHead(200, {
    ...headersOfFile(file, headers),
    "Content-Type": types[extname(file)] ?? "application/octet-stream",
    "Content-Length": size,
  });
  if (request.method === "HEAD") response.end();
  else
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve(server.address().port);
    });
  });
}

/**
 * Serves a folder on 127.0.0.1.
 *
 * @param {string} folder
 * @param {number} wantedPort the first port to try; the next ones follow while it is taken
 * @param {object} [options] for Excel, which wants https on the very port that its manifest names
 * @param {{ key: Buffer, cert: Buffer }} [options.tls] a certificate that this machine trusts
 * @param {boolean} [options.samePort] fail with EADDRINUSE instead of trying the next port
 * @param {readonly string[]} [options.scripts] further origins of scripts
 * @param {readonly string[]} [options.framedBy] further origins whose pages may frame ours
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export async function serve(folder, wantedPort, { tls, samePort = false, scripts = [], framedBy = [] } = {}) {
  const root = await realpath(folder);
  const headers = headersFor(scripts, framedBy);
  const create = tls === undefined ? createServer : (listener) => createSecureServer(tls, listener);
  const server = create((request, response) => {
    handle(root, headers, request, response).catch((error) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else answer(response, headers, 500, "Máy chủ gặp lỗi.");
    });
  });
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  for (let port = wantedPort; ; port += 1) {
    try {
      return { port: await listen(server, port), close };
    } catch (error) {
      const taken = error.code === "EADDRINUSE" || error.code === "EACCES";
      if (!taken || samePort || port >= wantedPort + 50 || port >= 65535) throw error;
    }
  }
}
