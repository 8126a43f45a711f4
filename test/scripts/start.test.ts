import { spawn, type ChildProcessByStdio } from "node:child_process";
import { createServer, request, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Readable } from "node:stream";

const repository = join(__dirname, "..", "..");

interface Started {
  readonly child: ChildProcessByStdio<null, Readable, null>;
  readonly printed: () => string;
  readonly port: number;
}

/** Runs `node scripts/serve/start.mjs` until it prints the page's address. */
function start(port: number): Promise<Started> {
  const child = spawn(process.execPath, ["scripts/serve/start.mjs"], {
    cwd: repository,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, PORT: String(port), CI: "true" },
  });
  let text = "";
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`start ended with ${String(code)}:\n${text}`)));
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
      const address = /http:\/\/localhost:(\d+)\/standalone\.html\n(?:.*\n)+/.exec(text);
      if (address !== null) resolve({ child, printed: () => text, port: Number(address[1]) });
    });
  });
}

/** One request, its path sent as it is written: `fetch` would tidy `..` away. */
function ask(port: number, path: string, method = "GET"): Promise<{ response: IncomingMessage; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, method }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
      response.on("end", () => resolve({ response, body }));
    });
    sent.on("error", reject).end();
  });
}

async function takePort(): Promise<{ server: Server; port: number }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

describe("npm start", () => {
  let taken: Awaited<ReturnType<typeof takePort>>;
  let started: Started;

  beforeAll(async () => {
    taken = await takePort();
    started = await start(taken.port);
  }, 120_000);

  afterAll(() => {
    taken.server.close();
    started.child.kill("SIGKILL");
  });

  test("prints the sample's summary and paragraph first", () => {
    expect(started.printed()).toMatch(/✔ Bảng khớp: \d+ phép kiểm tra đúng/);
    expect(started.printed()).toMatch(/quý I năm 2021.*113\.048 hồ sơ/i);
  });

  test("takes the next free port and says so", () => {
    expect(started.port).toBeGreaterThan(taken.port);
    expect(started.printed()).toContain(`Cổng ${taken.port} đang được dùng, chuyển sang cổng ${started.port}.`);
  });

  test("serves the page under a strict policy", async () => {
    const { response, body } = await ask(started.port, "/");
    expect(response.statusCode).toBe(200);
    expect(response.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(body).toContain("<html");
    const policy = String(response.headers["content-security-policy"]);
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|\*/);
  });

  test.each([
    ["/functions.js", 200, "text/javascript; charset=utf-8"],
    ["/old-excel.css?x=1", 200, "text/css; charset=utf-8"],
    [
      "/assets/sample/phu-luc-quy-1-2021.xlsx",
      200,
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ],
    ["/nowhere.js", 404, "text/plain; charset=utf-8"],
    ["/assets", 404, "text/plain; charset=utf-8"],
    ["/../package.json", 404, "text/plain; charset=utf-8"],
    ["/assets/..%2f..%2fpackage.json", 404, "text/plain; charset=utf-8"],
    ["/%2e%2e/package.json", 404, "text/plain; charset=utf-8"],
    ["/..%5cpackage.json", 404, "text/plain; charset=utf-8"],
    ["//etc/passwd", 404, "text/plain; charset=utf-8"],
    ["/%00", 404, "text/plain; charset=utf-8"],
    ["/%zz", 404, "text/plain; charset=utf-8"],
  ])("%s is answered with %d", async (path, status, type) => {
    const { response } = await ask(started.port, path);
    expect([response.statusCode, response.headers["content-type"]]).toEqual([status, type]);
  });

  test("HEAD gives the headers alone; anything that writes is refused", async () => {
    const head = await ask(started.port, "/standalone.html", "HEAD");
    expect([head.response.statusCode, head.body]).toEqual([200, ""]);
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"])
      expect((await ask(started.port, "/", method)).response.statusCode).toBe(405);
  });

  test.each(["SIGTERM", "SIGINT"] as const)("%s ends it cleanly", async (signal) => {
    const { child } = signal === "SIGTERM" ? started : await start(started.port);
    child.removeAllListeners("exit");
    const ended = new Promise((resolve) => child.once("exit", (code, by) => resolve([code, by])));
    child.kill(signal);
    expect(await ended).toEqual([0, null]);
  });
});
