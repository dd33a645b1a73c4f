import { flushSync, mount } from 'svelte';
import type { MountEditor } from './editor.ts';
import Box from './svelte-box.svelte';

/** A textarea under `bind:value`: the component's state is the model. */
export const mountEditor: MountEditor = (place, send) => {
  const model = mount(Box, { target: place, props: { send } });
  flushSync();
  const box = place.querySelector('textarea')!;
  return {
    element: box,
    read: () => model.read(),
    write: (text) => flushSync(() => model.write(text)),
    focus: () => box.focus(),
  };
};
