/** Makes a text box as high as its text; the style sheet sets the limits. */
export function growTextarea(box: HTMLTextAreaElement): void {
  box.style.height = 'auto';
  box.style.height = `${box.scrollHeight + box.offsetHeight - box.clientHeight}px`;
}
