import { zipSync } from "fflate";
import { readRepeatedPart } from "./repeated-part";
import { readZip } from "./zip-package";

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const LIMIT = 1_000_000;
function packed(parts: Readonly<Record<string, string>>, level: 0 | 6 = 6): Uint8Array {
  const encoder = new TextEncoder();
  const bytes = Object.entries(parts).map(([path, content]): [string, Uint8Array] => [path, encoder.encode(content)]);
  return zipSync(Object.fromEntries(bytes), { level });
}

function countingReader() {
  const read: string[] = [];
  const reader = (bytes: Uint8Array, part: string): string => {
    read.push(`${part}: ${text(bytes).slice(0, 9)}`);
    return text(bytes);
  };
  return { read, reader };
}

test("a part that lies the same in several packages is read once, any other by itself", () => {
  const { read, reader } = countingReader();
  const partOf = (parts: Readonly<Record<string, string>>, path = "styles.xml"): string | null =>
    readRepeatedPart(readZip(packed(parts)), path, LIMIT, reader);
  expect(partOf({ "styles.xml": "<a/>", "sheet.xml": "1" })).toBe("<a/>");
  expect(partOf({ "sheet.xml": "other", "styles.xml": "<a/>" })).toBe("<a/>");
  expect(read).toEqual(["styles.xml: <a/>"]);
  expect(partOf({ "styles.xml": "<b/>" })).toBe("<b/>");
  expect(partOf({ "xl/styles.xml": "<a/>" }, "xl/styles.xml")).toBe("<a/>");
  expect(partOf({ "sheet.xml": "<a/>" })).toBeNull();
  expect(read).toEqual(["styles.xml: <a/>", "styles.xml: <b/>", "xl/styles.xml: <a/>"]);
  const other = countingReader();
  expect(readRepeatedPart(readZip(packed({ "styles.xml": "<a/>" })), "styles.xml", LIMIT, other.reader)).toBe("<a/>");
  expect(other.read).toEqual(["styles.xml: <a/>"]);
});

test("a part whose bytes are damaged is refused, though a sound one of its name was read", () => {
  const { reader } = countingReader();
  const sound = packed({ "styles.xml": "<cellXfs count='1'/>" }, 0);
  expect(readRepeatedPart(readZip(sound), "styles.xml", LIMIT, reader)).toContain("count='1'");
  const damaged = sound.slice();
  const at = damaged.findIndex((byte, place) => byte === 0x31 && damaged[place - 1] === 0x27);
  damaged[at] = 0x37;
  expect(at).toBeGreaterThan(0);
  expect(() => readRepeatedPart(readZip(damaged), "styles.xml", LIMIT, reader)).toThrow("checksum");
});

test("what it keeps stays little: parts beyond a template's size are read every time, and many others push out the first", () => {
  const { read, reader } = countingReader();
  const large = packed({ "styles.xml": Array.from({ length: 20_000 }, (_, index) => (index * 7919) % 9973).join() });
  readRepeatedPart(readZip(large), "styles.xml", LIMIT, reader);
  readRepeatedPart(readZip(large), "styles.xml", LIMIT, reader);
  expect(read).toHaveLength(2);
  const first = readZip(packed({ "styles.xml": "first" }));
  for (let other = 0; other < 100; other += 1) {
    if (other % 99 === 0) readRepeatedPart(first, "styles.xml", LIMIT, reader);
    readRepeatedPart(readZip(packed({ "styles.xml": `other ${other}` })), "styles.xml", LIMIT, reader);
  }
  expect(read.filter((part) => part.endsWith("first"))).toHaveLength(2);
});
