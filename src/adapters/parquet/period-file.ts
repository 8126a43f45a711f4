import { parquetMetadataAsync, parquetRead } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import type { ByteSource, FileNote, KeptFile, KeptValue, PeriodCodec, PeriodNotes } from "../../ports/value-store";
import { readNotes, writeNotes } from "./notes";

/** Name, in the metadata of the file, of what is known of the files collected. */
const NOTES = "tthc.files";
/** Engines skip row groups by their statistics; a commune's month is far below. */
const ROW_GROUP = 100_000;
const LETTERS = /^[A-Z]+/;
const TEXTS = ["unit", "form", "measure", "file", "sheet", "cell"] as const;

/** One period as Parquet: a row a value, in the order of files, sheets and cells. The same files, the same bytes. */
export const periodFile: PeriodCodec = { encode, notes, decode };

function encode(period: string, files: readonly KeptFile[]): Uint8Array {
  const sorted = [...files].sort((one, other) => (one.file < other.file ? -1 : 1));
  const rows = sorted.flatMap(({ file, hash, values }) => values.map((value) => ({ ...value, file, hash })));
  const text = (name: string, of: (row: (typeof rows)[number]) => string) => ({
    name,
    type: "STRING" as const,
    nullable: false,
    data: rows.map(of),
  });
  const bytes = parquetWriteBuffer({
    columnData: [
      text("period", () => period),
      text("unit", ({ unit }) => unit),
      text("form", ({ form }) => form),
      text("measure", ({ measure }) => measure),
      { name: "value", type: "INT64", nullable: false, data: rows.map(({ value }) => BigInt(value)) },
      text("file", ({ file }) => file),
      text("sheet", ({ sheet }) => sheet),
      text("cell", ({ cell }) => cell),
      text("hash", ({ hash }) => hash),
    ],
    rowGroupSize: ROW_GROUP,
    kvMetadata: [{ key: NOTES, value: writeNotes(sorted.map(noteOf)) }],
    createdBy: "tthc collect",
  });
  return new Uint8Array(bytes);
}

function noteOf({ file, hash, asked, periods, partly, errors, unread, offices }: KeptFile): FileNote {
  return { file, hash, asked, periods, partly, errors, unread, offices };
}

async function notes(source: ByteSource): Promise<PeriodNotes | null> {
  return await orNull(async () => {
    const { key_value_metadata: pairs, num_rows: values } = await parquetMetadataAsync(source);
    const files = readNotes(pairs?.find(({ key }) => key === NOTES)?.value);
    return files === null ? null : { files, values: Number(values) };
  });
}

async function decode(source: ByteSource, wanted?: ReadonlySet<string>): Promise<readonly KeptFile[] | null> {
  const known = await notes(source);
  if (known === null) return null;
  return await orNull(async () => {
    const columns = await readColumns(source);
    const [units = [], forms = [], measures = [], files = [], sheets = [], cells = []] = TEXTS.map((name) =>
      columns.get(name),
    );
    const values = columns.get("value") ?? [];
    const byFile = new Map<string, KeptValue[]>();
    let line = "";
    for (let row = 0; row < values.length; row += 1) {
      const [file, cell, measure] = [String(files[row]), String(cells[row]), String(measures[row])];
      const number = cell.replace(LETTERS, "");
      const isFirst = number !== line || files[row] !== files[row - 1] || sheets[row] !== sheets[row - 1];
      line = number;
      if (wanted !== undefined && !isFirst && !wanted.has(measure)) continue;
      const list = byFile.get(file) ?? [];
      if (list.length === 0) byFile.set(file, list);
      list.push({
        unit: String(units[row]),
        form: String(forms[row]),
        measure,
        value: Number(values[row]),
        sheet: String(sheets[row]),
        cell,
      });
    }
    return known.files.map((note) => ({ ...note, values: byFile.get(note.file) ?? [] }));
  });
}

async function readColumns(file: ByteSource): Promise<ReadonlyMap<string, ArrayLike<unknown>>> {
  const pieces = new Map<string, { readonly at: number; readonly data: ArrayLike<unknown> }[]>();
  await parquetRead({
    file,
    columns: [...TEXTS, "value"],
    onChunk: ({ columnName, columnData, rowStart }) => {
      pieces.set(columnName, [...(pieces.get(columnName) ?? []), { at: rowStart, data: columnData }]);
    },
  });
  return new Map([...pieces].map(([name, found]) => [name, joined(found)]));
}

/** Most periods are one piece, which is not copied. */
function joined(pieces: readonly { readonly at: number; readonly data: ArrayLike<unknown> }[]): ArrayLike<unknown> {
  const [only, another] = pieces;
  if (only !== undefined && another === undefined && only.at === 0) return only.data;
  const whole: unknown[] = [];
  for (const { at, data } of pieces) for (let row = 0; row < data.length; row += 1) whole[at + row] = data[row];
  return whole;
}

/** The library throws where bytes are not what they should be: that is said of the file, and no bug of ours. */
async function orNull<Value>(read: () => Promise<Value>): Promise<Value | null> {
  try {
    return await read();
  } catch (error) {
    // A disk that fails is another matter, for whoever opened the file.
    if (typeof error === "object" && error !== null && "syscall" in error) throw error;
    return null;
  }
}
