/** Files or folders that were dropped: what the browser names of them while the drop lasts. */
export interface Dropped {
  readonly entries: readonly FileSystemEntry[];
  /** Where it names no entries. */
  readonly files: readonly File[];
}

/** A file to be merged, under the name that findings and the source sheet give it. */
export interface NamedFile {
  /** With its folders, where it came in one. */
  readonly name: string;
  readonly file: File;
}

/** Tables are looked for in these; whatever else lies in a folder is passed over. */
const TABLES = /\.(?:xlsx|xlsm|xls|xlsb|f?ods|csv|html?|mht|mhtml|xml)$/i;
/** Excel's own marks beside open files, and what macOS leaves in folders. */
const NO_FILE = /^(?:~\$|\._)/;

/** What is dropped, in the order of the names; of folders their tables, of single files all. */
export async function droppedFiles({ entries, files }: Dropped): Promise<readonly NamedFile[]> {
  const found: NamedFile[] = files.map((file) => ({ name: file.name, file }));
  for (const entry of entries) await walk(entry, false, found);
  return inOrder(found);
}

/** What was chosen through a file input. */
export function chosenFiles(files: Iterable<File>): readonly NamedFile[] {
  return inOrder(
    [...files]
      .map((file) => ({ name: file.webkitRelativePath === "" ? file.name : file.webkitRelativePath, file }))
      .filter(({ name, file }) => name === file.name || isTable(file.name)),
  );
}

/** Adds what is new: the same file chosen again is one, another one of the same name is told apart by a number. */
export function withNew(known: readonly NamedFile[], come: readonly NamedFile[]): readonly NamedFile[] {
  const all = new Map(known.map((named) => [named.name, named.file]));
  const added: NamedFile[] = [];
  for (const { name, file } of come) {
    let free = name;
    for (let number = 2; all.has(free) && !isSame(all.get(free), file); number += 1) free = numbered(name, number);
    if (all.has(free)) continue;
    all.set(free, file);
    added.push({ name: free, file });
  }
  return added;
}

async function walk(entry: FileSystemEntry, inFolder: boolean, found: NamedFile[]): Promise<void> {
  const path = entry.fullPath.replace(/^\//, "");
  if (isFile(entry)) {
    if (!inFolder || isTable(entry.name))
      found.push({ name: path, file: await new Promise<File>((done, fail) => entry.file(done, fail)) });
    return;
  }
  if (!isFolder(entry)) return;
  const reader = entry.createReader();
  // A reader gives some hundred entries at a time, and none when it has given all.
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (some.length === 0) return;
    for (const inner of some) await walk(inner, true, found);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isTable(name: string): boolean {
  return TABLES.test(name) && !NO_FILE.test(name);
}

function isSame(one: File | undefined, other: File): boolean {
  return one?.size === other.size && one.lastModified === other.lastModified;
}

function numbered(name: string, number: number): string {
  const dot = name.lastIndexOf(".");
  return dot <= 0 ? `${name} (${number})` : `${name.slice(0, dot)} (${number})${name.slice(dot)}`;
}

function inOrder(files: readonly NamedFile[]): readonly NamedFile[] {
  return [...files].sort((one, other) => one.name.localeCompare(other.name, "vi", { numeric: true }));
}
