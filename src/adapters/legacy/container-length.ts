const HEADER_DIFAT = 76;
const IN_HEADER = 109;
/** Marks from here on stand for no sector; some writers fill their last table with ends of chains. */
const MARKS = 0xfffffffc;

/**
 * The bytes that Office's older container must have, by its own table of sectors (MS-CFB 2.3): a download that broke off
 * would otherwise be read as a shorter table. Tables of more than 109 sectors, some 7 MB, are counted as far as the header lists them.
 */
export function containerLength(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 512) return 512;
  const size = 1 << view.getUint16(30, true);
  const tables = Math.min(IN_HEADER, view.getUint32(44, true));
  let last = -1;
  for (let table = 0; table < tables; table += 1) {
    const at = (view.getUint32(HEADER_DIFAT + 4 * table, true) + 1) * size;
    if (at + size > bytes.length) return at + size;
    for (let entry = 0; entry < size / 4; entry += 1)
      last = Math.max(last, sectorOf(view.getUint32(at + 4 * entry, true)));
  }
  return (last + 2) * size;
}

/** The sector that an entry leads to, -1 where it is a mark. */
function sectorOf(entry: number): number {
  return entry < MARKS ? entry : -1;
}
