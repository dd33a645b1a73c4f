import { createApp, defineComponent, nextTick } from 'vue';
import { type MountEditor, isSendKey } from './editor.ts';

/** A textarea under `v-model`: the component's data is the model. */
export const mountEditor: MountEditor = async (place, send) => {
  const Box = defineComponent({
    data: () => ({ text: '' }),
    methods: {
      onKey(event: KeyboardEvent) {
        if (!isSendKey(event)) return;
        event.preventDefault();
        send();
      },
    },
    template: '<textarea v-model="text" @keydown="onKey"></textarea>',
  });
  const model = createApp(Box).mount(place) as InstanceType<typeof Box>;
  await nextTick();
  const box = place.querySelector('textarea')!;
  return {
    element: box,
    read: () => model.text,
    write: (text) => {
      model.text = text;
    },
    focus: () => box.focus(),
  };
};
