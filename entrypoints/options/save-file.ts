/** Long enough for any browser to have read it. */
const KEPT_MS = 60_000;

/** Puts a file among the person's downloads, under this name. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
