/** Makes a text box as high as its text; the style sheet sets the limits. */
export function growTextarea(box: HTMLTextAreaElement): void {
  // A box outside the page has no height; its one row is right until something is typed.
  if (!box.isConnected) return;
  box.style.height = 'auto';
  box.style.height = `${box.scrollHeight + box.offsetHeight - box.clientHeight}px`;
}
