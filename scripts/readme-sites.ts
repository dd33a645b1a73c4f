import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SITES } from '../lib/sites/registry.ts';
import { putTable, writeSiteTable } from './readme/site-table.ts';

const README = fileURLToPath(new URL('../README.md', import.meta.url));

writeFileSync(README, putTable(readFileSync(README, 'utf8'), writeSiteTable(SITES)));
