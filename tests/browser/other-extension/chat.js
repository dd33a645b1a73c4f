// As extensions do that make Ctrl+Enter the key that sends, or that log prompts: it takes Enter in
// the capture phase, stops it, and presses it again by script, once.
let ours = false;
addEventListener(
  'keydown',
  (event) => {
    if (ours || event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { target } = event;
    setTimeout(() => {
      ours = true;
      const init = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true };
      target.dispatchEvent(new KeyboardEvent('keydown', init));
      ours = false;
    }, 30);
  },
  { capture: true },
);
