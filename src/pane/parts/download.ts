/** The browser has taken the bytes once it asks where to put them; letting go earlier loses them in some. */
const KEPT_MS = 60_000;

/** Puts a file into the user's downloads, under a name of ours. */
export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
