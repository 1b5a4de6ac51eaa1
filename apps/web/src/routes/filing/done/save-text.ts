/** Lets the browser save a text that was made here as a file. */
export function saveText(name: string, text: string): void {
  // With the mark at the beginning old programs read the accents too.
  const address = URL.createObjectURL(new Blob([`\uFEFF${text}`], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
