import { make, type Attributes } from './dom.ts';
import type { Composer } from './skin.ts';

export interface TextareaOptions {
  attributes: Attributes;
  onEnter(event: KeyboardEvent): void;
  onChange(): void;
}

/**
 * A textarea whose model is the framework's, as a controlled React field: it changes on `input`
 * events only, so a value that was set without one is not sent.
 */
export function mountTextarea(place: HTMLElement, options: TextareaOptions): Composer {
  const box = make('textarea', options.attributes);
  let model = '';
  const setModel = (text: string): void => {
    model = text;
    options.onChange();
  };
  box.addEventListener('input', () => setModel(box.value));
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229)
      return;
    event.preventDefault();
    options.onEnter(event);
  });
  place.append(box);
  return {
    read: () => model,
    clear() {
      box.value = '';
      setModel('');
    },
    focus: () => box.focus(),
  };
}
