/** A box that fills the window, for a chat to be mounted in. */
export function makeFrame(): HTMLElement {
  const frame = document.createElement('div');
  frame.style.cssText = 'height: 90vh; max-width: 800px; margin: 0 auto; font: 16px sans-serif';
  document.body.append(frame);
  return frame;
}
