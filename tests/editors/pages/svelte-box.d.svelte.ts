import type { Component } from 'svelte';

declare const Box: Component<{ send(): void }, { read(): string; write(text: string): void }>;
export default Box;
