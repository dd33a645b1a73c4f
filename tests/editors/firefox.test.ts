import { inject } from 'vitest';
import { FIREFOX_EXTENSION } from '../support/build-firefox.ts';
import { launchFirefox } from './browsers/firefox.ts';
import { describeEditors } from './describe-editor.ts';
import { EDITORS } from './editors.ts';

const origin = inject('editors');
describeEditors(EDITORS, origin, () => launchFirefox(FIREFOX_EXTENSION, origin));
