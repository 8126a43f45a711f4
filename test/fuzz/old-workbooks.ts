import { CFB, utils, write, type BookType } from "@e965/xlsx";
import type { Grid } from "../../src/core";
import { rectangle } from "../grids/grid-files";
import type { RandomSource } from "../tables/random-source";
import { damagedBytes } from "./damage";

/** Office's older container as the library gives it, without types of its own. */
interface Container {
  readonly FileIndex: { content: Uint8Array | number[]; readonly type: number }[];
}

const containers = CFB as {
  read(bytes: Uint8Array, options: { readonly type: "array" }): Container;
  write(container: Container, options: { readonly type: "array" }): ArrayLike<number>;
};
const STREAM = 2;

/** A record of the stream of cells: its kind, its length as it is told, and what it holds. */
interface BinaryRecord {
  readonly kind: number;
  readonly length: number;
  readonly body: Uint8Array;
}

/** The sheet as Excel kept it from 1990 on: records in a container, or the bare records of the oldest. */
export function oldWorkbook(grid: Grid, random: RandomSource): Uint8Array {
  const sheet = utils.aoa_to_sheet(rectangle(grid).map((row) => [...row]));
  if (random.below(2) === 0) sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: random.below(3), c: 1 } }];
  const bookType = random.pick<BookType>(["biff8", "biff8", "biff5", "biff2"]);
  const bytes: unknown = write(utils.book_new(sheet, "PL1"), { type: "array", bookType, bookSST: true });
  if (!(bytes instanceof ArrayBuffer)) throw new TypeError("SheetJS gave no bytes");
  return new Uint8Array(bytes);
}

/** The workbook cut off, with bytes changed, with records whose lengths lie, lost, doubled or exchanged, or with its streams exchanged. */
export function damagedWorkbook(bytes: Uint8Array, random: RandomSource): Uint8Array {
  const kind = random.below(6);
  if (kind === 0) return bytes.slice(0, random.below(bytes.length));
  if (kind === 1) return damagedBytes(bytes, random);
  if (bytes[0] === 0x09) return damagedRecords(bytes, random);
  const container = containers.read(bytes, { type: "array" });
  const streams = container.FileIndex.filter(({ type }) => type === STREAM);
  const longest = streams.reduce((one, other) => (other.content.length > one.content.length ? other : one));
  if (kind === 2) {
    const other = random.pick(streams);
    [longest.content, other.content] = [other.content, longest.content];
  } else longest.content = damagedRecords(Uint8Array.from(longest.content), random);
  return Uint8Array.from(containers.write(container, { type: "array" }));
}

function damagedRecords(stream: Uint8Array, random: RandomSource): Uint8Array {
  const records = recordsOf(stream);
  for (let left = 1 + random.below(3); left > 0; left -= 1) {
    const at = random.below(records.length);
    const record = random.pick(records);
    const change = random.below(6);
    if (change === 0) records.splice(at, 1, { ...record, length: random.below(0x10000) });
    else if (change === 1)
      records.splice(at, 1, { ...record, length: Math.max(0, record.length - 1 + random.below(3)) });
    else if (change === 2) records.splice(at, 1, { ...record, body: damagedBytes(record.body, random) });
    else if (change === 3) records.splice(at, 1);
    else if (change === 4) records.splice(at, 0, record);
    else records.splice(at, 1, { ...record, kind: random.below(0x1000) });
  }
  return Uint8Array.from(
    records.flatMap(({ kind, length, body }) => [kind & 0xff, kind >> 8, length & 0xff, length >> 8, ...body]),
  );
}

function recordsOf(stream: Uint8Array): BinaryRecord[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const records: BinaryRecord[] = [];
  for (let at = 0; at + 4 <= stream.length;) {
    const length = view.getUint16(at + 2, true);
    records.push({ kind: view.getUint16(at, true), length, body: stream.slice(at + 4, at + 4 + length) });
    at += 4 + length;
  }
  return records;
}
