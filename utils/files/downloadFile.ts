/** Hands contents to the browser as a file to save. */
export function downloadFile(name: string, contents: string | Blob, type: string): void {
  const address = URL.createObjectURL(new Blob([contents], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // By the next task, the download holds its own reference to the contents.
  setTimeout(() => URL.revokeObjectURL(address));
}
