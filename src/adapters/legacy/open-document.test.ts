import { utils, write } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openFile } from "./open-file";
import { toXlsx } from "./to-xlsx";

const open = (bytes: Uint8Array): ReturnType<typeof openFile> =>
  openFile(bytes, "bang.ods", (file, kind) => Promise.resolve(toXlsx(file, kind)));
const book = utils.book_new(utils.aoa_to_sheet([["Xã An", 12]]), "PL1");
const parts = unzipSync(new Uint8Array(write(book, { type: "array", bookType: "ods" }) as ArrayBuffer));
const noise = Uint8Array.from({ length: 300 }, (_, index) => (index * 37) % 251);
const locked = '<manifest:encryption-data manifest:checksum="x"><manifest:algorithm/></manifest:encryption-data>';

describe("a table of OpenDocument that is locked by a password is said to be locked, not damaged", () => {
  const refusal = { reason: "file-encrypted", about: { file: "bang.ods", found: "ods" } };

  test("part by part", async () => {
    const list = strFromU8(parts["META-INF/manifest.xml"] ?? noise).replace(
      "</manifest:manifest>",
      `<manifest:file-entry manifest:full-path="content.xml">${locked}</manifest:file-entry></manifest:manifest>`,
    );
    const bytes = zipSync({
      ...parts,
      "META-INF/manifest.xml": strToU8(list),
      "content.xml": noise,
      "styles.xml": noise,
    });
    expect(await open(bytes)).toMatchObject(refusal);
  });

  test("as a whole", async () => {
    const list = `<manifest><file-entry full-path="encrypted-package">${locked.replaceAll("manifest:", "")}</file-entry></manifest>`;
    const mimetype = strToU8("application/vnd.oasis.opendocument.spreadsheet");
    const bytes = zipSync({ mimetype, "encrypted-package": noise, "META-INF/manifest.xml": strToU8(list) });
    expect(await open(bytes)).toMatchObject(refusal);
  });

  test("an open one is read", async () => {
    expect(await open(zipSync(parts))).toHaveProperty("convertedFrom", "ods");
  });
});
