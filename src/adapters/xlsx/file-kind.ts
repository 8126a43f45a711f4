import { FileFault } from "../package/file-fault";

/** Told by content: offices rename files more often than they convert them. */
export type FileKind = "zip" | "text";

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const OLE2_ENTRY = 128;

/** @throws FileFault naming what the file is where it is neither a package nor text */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new FileFault("file-empty");
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return "zip";
  if (startsWith(bytes, OLE2)) throw new FileFault(...ole2Fault(bytes));
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw new FileFault("file-not-a-workbook", { found: "pdf" });
  if (isOwnersMark(bytes)) throw new FileFault("file-not-a-workbook", { found: "lock" });
  if (startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])) throw new FileFault("file-not-a-workbook", { found: "rtf" });
  return "text";
}

/** The «~$…» file that Excel keeps beside an open one: 165 bytes, the user's name twice, nothing of the table. */
function isOwnersMark(bytes: Uint8Array): boolean {
  const [length = 0] = bytes;
  return bytes.length === 165 && length > 0 && length <= 54 && bytes[55] === length && bytes[56] === 0;
}

/** BOF records of the tables that Excel 2 to 95 wrote without a container: type 9, a version, a length. */
const BARE_VERSIONS: ReadonlySet<number> = new Set([0x00, 0x02, 0x04, 0x08]);

/** An .xls: in Office's older container under whatever stream name, or bare. False for encrypted packages. */
export function isOldBinary(bytes: Uint8Array): boolean {
  if (startsWith(bytes, OLE2)) return ole2Fault(bytes)[0] === "file-old-xls";
  return (
    bytes[0] === 0x09 &&
    BARE_VERSIONS.has(bytes[1] ?? -1) &&
    (bytes[2] ?? 0) >= 4 &&
    (bytes[2] ?? 0) <= 16 &&
    bytes[3] === 0
  );
}

/** Office's older container (MS-CFB). Its directory entries are 128 bytes each, aligned, their names in UTF-16. */
function ole2Fault(bytes: Uint8Array): ConstructorParameters<typeof FileFault> {
  let isOldWorkbook = false;
  for (let at = 512; at + OLE2_ENTRY <= bytes.length; at += OLE2_ENTRY) {
    if (holdsName(bytes, at, "EncryptedPackage")) return ["file-encrypted"];
    isOldWorkbook ||= holdsName(bytes, at, "Workbook") || holdsName(bytes, at, "Book");
  }
  return isOldWorkbook ? ["file-old-xls"] : ["file-not-a-workbook", { found: "ole2" }];
}

function holdsName(bytes: Uint8Array, at: number, name: string): boolean {
  for (let index = 0; index < name.length; index += 1) {
    const code = bytes[at + 2 * index] ?? 0;
    if (String.fromCharCode(code).toLowerCase() !== name[index]?.toLowerCase() || bytes[at + 2 * index + 1] !== 0)
      return false;
  }
  return bytes[at + 2 * name.length] === 0;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
