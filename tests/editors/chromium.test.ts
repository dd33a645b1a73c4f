import { inject } from 'vitest';
import { EXTENSION } from '../support/build-extension.ts';
import { launchChromium } from './browsers/chromium.ts';
import { describeEditors } from './describe-editor.ts';
import { EDITORS } from './editors.ts';

const origin = inject('editors');
describeEditors(EDITORS, origin, () => launchChromium(EXTENSION, origin));
