import { parquetMetadataAsync, parquetRead } from "hyparquet";
import { ByteWriter, ParquetWriter, schemaFromColumnData, type ColumnSource } from "hyparquet-writer";
import { valuePacker, type ValueList } from "../../ports/packed-values";
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

async function encode(period: string, files: readonly KeptFile[]): Promise<Uint8Array> {
  const sorted = [...files].sort((one, other) => (one.file < other.file ? -1 : 1));
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    writer,
    schema: schemaFromColumnData({ columnData: columnsOf(period, []) }),
    kvMetadata: [{ key: NOTES, value: writeNotes(sorted.map(noteOf)) }],
    createdBy: "tthc collect",
  });
  for (const rows of rowGroups(sorted))
    await parquet.write({ columnData: columnsOf(period, rows), rowGroupSize: rows.length });
  await parquet.finish();
  return writer.getBytes();
}

interface Row extends KeptValue {
  readonly file: string;
  readonly hash: string;
}

/** The rows as the file has them side by side: all of a province's period at once would fill the memory. */
function* rowGroups(files: readonly KeptFile[]): Generator<readonly Row[]> {
  let rows: Row[] = [];
  for (const { file, hash, values } of files)
    for (const { unit, form, measure, value, sheet, cell } of values) {
      rows.push({ unit, form, measure, value, sheet, cell, file, hash });
      if (rows.length < ROW_GROUP) continue;
      yield rows;
      rows = [];
    }
  if (rows.length > 0) yield rows;
}

function columnsOf(period: string, rows: readonly Row[]): ColumnSource[] {
  const text = (name: string, of: (row: Row) => string): ColumnSource => ({
    name,
    type: "STRING",
    nullable: false,
    data: rows.map(of),
  });
  return [
    text("period", () => period),
    text("unit", ({ unit }) => unit),
    text("form", ({ form }) => form),
    text("measure", ({ measure }) => measure),
    { name: "value", type: "INT64", nullable: false, data: rows.map(({ value }) => BigInt(value)) },
    text("file", ({ file }) => file),
    text("sheet", ({ sheet }) => sheet),
    text("cell", ({ cell }) => cell),
    text("hash", ({ hash }) => hash),
  ];
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
    const metadata = await parquetMetadataAsync(source);
    const listOfValues = valuePacker();
    const byFile = new Map<string, ValueList>();
    let last = { file: "", sheet: "", line: "" };
    let from = 0;
    for (const { num_rows } of metadata.row_groups) {
      const to = from + Number(num_rows);
      for (const { file, ...value } of rowsOf(await readColumns(source, metadata, from, to))) {
        const line = value.cell.replace(LETTERS, "");
        const isFirst = line !== last.line || file !== last.file || value.sheet !== last.sheet;
        last = { file, sheet: value.sheet, line };
        if (wanted !== undefined && !isFirst && !wanted.has(value.measure)) continue;
        const list = byFile.get(file) ?? listOfValues();
        if (list.length === 0) byFile.set(file, list);
        list.add(value);
      }
      from = to;
    }
    return known.files.map((note) => ({ ...note, values: byFile.get(note.file) ?? [] }));
  });
}

type Columns = ReadonlyMap<string, ArrayLike<unknown>>;

function* rowsOf(columns: Columns): Generator<KeptValue & { readonly file: string }> {
  const [units = [], forms = [], measures = [], files = [], sheets = [], cells = []] = TEXTS.map(
    (name) => columns.get(name) ?? [],
  );
  const values = columns.get("value") ?? [];
  for (let row = 0; row < values.length; row += 1)
    yield {
      unit: String(units[row]),
      form: String(forms[row]),
      measure: String(measures[row]),
      value: Number(values[row]),
      file: String(files[row]),
      sheet: String(sheets[row]),
      cell: String(cells[row]),
    };
}

/** The columns of one group of rows, as the file has them side by side. */
async function readColumns(
  file: ByteSource,
  metadata: Awaited<ReturnType<typeof parquetMetadataAsync>>,
  rowStart: number,
  rowEnd: number,
): Promise<Columns> {
  const pieces = new Map<string, { readonly at: number; readonly data: ArrayLike<unknown> }[]>();
  await parquetRead({
    file,
    metadata,
    rowStart,
    rowEnd,
    columns: [...TEXTS, "value"],
    onChunk: ({ columnName, columnData, rowStart: at }) => {
      pieces.set(columnName, [...(pieces.get(columnName) ?? []), { at: at - rowStart, data: columnData }]);
    },
  });
  return new Map([...pieces].map(([name, found]) => [name, joined(found)]));
}

/** Most groups are one piece, which is not copied. */
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
