// npm run excel: the add-in in this machine's own Excel (Windows, macOS), served from dist/ until Ctrl-C.
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { buildWhenStale } from "../build/build.mjs";
import office from "../build/office-files.cjs";
import { repository, runNode, stopPrograms } from "../run-program.mjs";
import { serve } from "./serve.mjs";
import { setup } from "../setup.mjs";

/** The port that manifest.xml names: no other would do. */
const PORT = 3000;
const MANIFEST = "manifest.xml";
const debuggingTool = join("node_modules", "office-addin-debugging", "cli.js");
const certificateTool = join("node_modules", "office-addin-dev-certs", "cli.js");
const certificateFolder = join(homedir(), ".office-addin-dev-certs");
/** Pages in which Excel on the web stands; every one of them must be allowed to frame ours. */
const excelOnTheWeb = [
  "https://*.live.com",
  "https://*.office.com",
  "https://*.office365.com",
  "https://*.sharepoint.com",
  "https://*.microsoft365.com",
  "https://*.cloud.microsoft",
];

let server = null;
let sideloaded = false;
let stopping = false;

/** Ctrl-C is how this command is meant to end: Excel forgets the add-in, the port is free again. */
async function stop() {
  if (stopping) return;
  stopping = true;
  stopPrograms();
  if (sideloaded) await runNode([debuggingTool, "stop", MANIFEST]);
  if (server !== null) await server.close();
  console.log("\nĐã dừng và gỡ TTHC (dev) khỏi Excel. / Stopped, and removed from Excel.");
  process.exit(0);
}
process.on("SIGINT", stop);
process.on("SIGTERM", stop);

function sayWhereItWorks() {
  console.log(`Lệnh này cần Excel cài trên Windows hoặc macOS; máy này (${process.platform}) không có.`);
  console.log("  · Dùng ngay, không cần Excel: npm start, rồi mở tệp trên trang TTHC trong trình duyệt.");
  console.log(
    "  · Thử trong Excel thật: chạy npm run excel trên máy Windows hoặc Mac có Excel 2021 trở lên hoặc Microsoft 365.",
  );
  console.log("  · Thử với Excel giả lập, ngay trên máy này: npm test.");
  console.log("");
  console.log("This command needs a desktop Excel on Windows or macOS.");
  console.log("  · Without Excel: npm start, then open a file on the TTHC page in the browser.");
  console.log("  · In real Excel: run npm run excel on Windows or a Mac with Excel 2021 or newer, or Microsoft 365.");
  console.log("  · Against the simulated Excel, on this machine: npm test.");
}

async function certificate() {
  if ((await runNode([certificateTool, "install"])) !== 0) return null;
  return {
    key: readFileSync(join(certificateFolder, "localhost.key")),
    cert: readFileSync(join(certificateFolder, "localhost.crt")),
  };
}

async function listen(tls) {
  const { origin } = office.officeSource(process.env.TTHC_OFFICE_JS);
  try {
    return await serve(join(repository, "dist"), PORT, {
      tls,
      samePort: true,
      scripts: origin === null ? [] : [origin],
      framedBy: excelOnTheWeb,
    });
  } catch (error) {
    if (error.code !== "EADDRINUSE") throw error;
    console.error(
      `Cổng ${PORT} đang được chương trình khác dùng. Đóng chương trình đó rồi chạy lại. / Port ${PORT} is taken: close that program and run again.`,
    );
    return null;
  }
}

/** @returns {Promise<boolean>} true once Excel has been started with the add-in; the server then keeps this process alive */
async function start() {
  if (!(await setup()) || !(await buildWhenStale())) return false;
  console.log(
    "Máy có thể hỏi có tin chứng chỉ dùng để thử không: chọn Yes (Có). / Accept the development certificate if asked.",
  );
  const tls = await certificate();
  if (tls === null) {
    console.error("Chưa tạo được chứng chỉ https cho localhost, xem các dòng trên. / No certificate, see above.");
    return false;
  }
  server = await listen(tls);
  if (server === null) return false;
  console.log(`Đang phục vụ https://localhost:${PORT}/ / Serving.`);
  sideloaded = true;
  if (
    (await runNode([
      debuggingTool,
      "start",
      MANIFEST,
      "desktop",
      "--app",
      "excel",
      "--no-debug",
      "--no-live-reload",
    ])) !== 0
  ) {
    console.error(
      "Chưa mở được Excel cùng TTHC, xem các dòng trên. / Excel could not be started with the add-in, see above.",
    );
    // A start that failed half-way may have registered the manifest already.
    await runNode([debuggingTool, "stop", MANIFEST]);
    await server.close();
    return false;
  }
  console.log("Excel đang mở với thẻ «TTHC (dev)». Nhấn Ctrl+C để dừng và gỡ. / Press Ctrl+C to stop and remove.");
  return true;
}

if (process.platform !== "win32" && process.platform !== "darwin") {
  sayWhereItWorks();
  process.exitCode = 1;
} else if (!(await start())) {
  process.exitCode = 1;
}
