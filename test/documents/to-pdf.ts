import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Starting LibreOffice takes some seconds; converting a document less than one. */
export const PATIENCE = 180_000;

/** Documents by name, printed by LibreOffice in one run, with a profile of its own. */
export function printAll(documents: Readonly<Record<string, Uint8Array>>, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const files = Object.entries(documents).map(([name, bytes]) => {
    const file = join(folder, `${name}.docx`);
    writeFileSync(file, bytes);
    return file;
  });
  const profile = pathToFileURL(join(folder, "profile")).href;
  run("soffice", [
    `-env:UserInstallation=${profile}`,
    "--headless",
    "--norestore",
    "--convert-to",
    "pdf",
    "--outdir",
    folder,
    ...files,
  ]);
}

/** Each page's text as it lies, lines trimmed at their end. */
export function pagesOf(folder: string, name: string): readonly string[] {
  const text = run("pdftotext", ["-layout", join(folder, `${name}.pdf`), "-"]).normalize("NFC");
  return text.split("\f").slice(0, -1);
}

/** Everything that is printed, in reading order, page numbers left out and blanks made single: for looking up sentences. */
export function flowOf(folder: string, name: string): string {
  return run("pdftotext", [join(folder, `${name}.pdf`), "-"])
    .normalize("NFC")
    .replace(/\f\s*\d{1,3}\s*\n/g, "\n")
    .replace(/\s+/g, " ");
}

/** Width and height of each page, in millimetres. */
export function sizesOf(folder: string, name: string): readonly (readonly [number, number])[] {
  const said = run("pdfinfo", ["-f", "1", "-l", "99", join(folder, `${name}.pdf`)]);
  return [...said.matchAll(/Page +\d+ size: +([\d.]+) x ([\d.]+) pts/g)].map(([, width, height]) => [
    millimetres(width),
    millimetres(height),
  ]);
}

/** Names of the fonts in a printed document. */
export function fontsOf(folder: string, name: string): readonly string[] {
  const lines = run("pdffonts", [join(folder, `${name}.pdf`)])
    .split("\n")
    .slice(2);
  return [
    ...new Set(
      lines.filter((line) => line !== "").map((line) => (line.split(/\s/)[0] ?? "").replace(/^[A-Z]{6}\+/, "")),
    ),
  ];
}

/** The left and right bounds of the printed words of a page, in millimetres from the left edge. */
export function boundsOf(
  folder: string,
  name: string,
  page: number,
): { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number } {
  const said = run("pdftotext", ["-bbox", "-f", String(page), "-l", String(page), join(folder, `${name}.pdf`), "-"]);
  const words = [...said.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)"/g)].map(
    ([, ...numbers]) => numbers.map(millimetres),
  );
  const all = (index: number): readonly number[] => words.map((word) => word[index] ?? 0);
  return {
    left: Math.min(...all(0)),
    top: Math.min(...all(1)),
    right: Math.max(...all(2)),
    bottom: Math.max(...all(3)),
  };
}

function millimetres(points: string | undefined): number {
  return (Number(points) * 25.4) / 72;
}

function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: "utf8",
    timeout: PATIENCE,
    maxBuffer: 64_000_000,
  });
  if (status !== 0) throw new Error(`${program} ended with ${status ?? "a signal"}: ${stdout}${stderr}`);
  return stdout;
}
