export { Component, createRef } from './component.ts';
export { Fragment, jsx, jsxs } from './jsx.ts';
export { render } from './render.ts';
