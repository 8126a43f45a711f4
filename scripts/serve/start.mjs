// npm start: the built-in sample checked and put into words, then the page on this machine.
import { join } from "node:path";
import { buildWhenStale } from "../build/build.mjs";
import { openBrowser } from "./open-browser.mjs";
import { repository, runNode, stopPrograms } from "../run-program.mjs";
import { serve } from "./serve.mjs";
import { setup } from "../setup.mjs";

const SAMPLE = join("assets", "sample", "phu-luc-quy-1-2021.xlsx");
const FIRST_PORT = 3000;

let server = null;

/** Ctrl-C and `kill` are how this command is meant to end: not an error. */
async function stop() {
  stopPrograms();
  if (server !== null) await server.close();
  console.log("\nĐã dừng. / Stopped.");
  process.exit(0);
}
process.once("SIGINT", stop);
process.once("SIGTERM", stop);

function wantedPort() {
  const given = process.env.PORT;
  if (given === undefined || given === "") return FIRST_PORT;
  const port = Number(given);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  console.error(`PORT=${given} không phải số cổng (1–65535); dùng ${FIRST_PORT}. / PORT must be 1–65535.`);
  return FIRST_PORT;
}

async function showSample() {
  const tthc = join("dist", "tthc.mjs");
  console.log("\nBảng mẫu / the built-in sample: assets/sample/phu-luc-quy-1-2021.xlsx\n");
  const checked = await runNode([tthc, "check", SAMPLE]);
  console.log("");
  const reported = await runNode([tthc, "report", SAMPLE, "--template", "tong-hop-2-14", "--period", "quý I năm 2021"]);
  return checked === 0 && reported === 0;
}

async function start() {
  if (!(await setup()) || !(await buildWhenStale())) return false;
  const sampleIsRight = await showSample();
  const port = wantedPort();
  server = await serve(join(repository, "dist"), port);
  if (server.port !== port)
    console.log(
      `\nCổng ${port} đang được dùng, chuyển sang cổng ${server.port}. / Port ${port} is taken, using ${server.port}.`,
    );
  const address = `http://localhost:${server.port}/standalone.html`;
  console.log(`\nTrang TTHC / the page: ${address}`);
  console.log("Nhấn Ctrl+C để dừng. / Press Ctrl+C to stop.");
  openBrowser(address);
  return sampleIsRight;
}

if (!(await start())) {
  if (server === null) process.exitCode = 1;
  else console.error("Bảng mẫu chưa được kiểm tra trọn vẹn, xem các dòng trên. / The sample did not pass, see above.");
}
