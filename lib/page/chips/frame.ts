/** The visible frame of a message box: its form, or the box that holds it and its buttons. */
export function frameOf(composer: HTMLElement): Element {
  let frame = composer.closest('form, fieldset') ?? composer.parentElement ?? composer;
  // A label around the box is a line of text to the browser, and not as high as the box.
  while (getComputedStyle(frame).display === 'inline' && frame.parentElement !== null)
    frame = frame.parentElement;
  return frame;
}
