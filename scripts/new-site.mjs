// A new site's file, its row in the registry and its golden pages: npm run new:site -- <id>.
import { register } from 'tsx/esm/api';
import { runMain } from './setup/run-main.mjs';
import { ROOT } from './setup/set-up.mjs';

await runMain(async () => {
  register(); // From here on TypeScript can be imported.
  const { scaffoldSite } = await import('./new-site/scaffold-site.ts');
  const files = scaffoldSite(ROOT, process.argv.slice(2), new Date());
  process.stdout.write(`${files.map((file) => `wrote  ${file}`).join('\n')}

Every "FILL IN" in them is a question about the page; CONTRIBUTING.md, "Add a site", explains them.
What is left to do, and whether it is right:

  npm run unit -- --project unit tests/unit/golden.test.ts
  npm run unit -- --project sites -t '^${process.argv[2]}'

Its row in README.md, once its name, hosts and trust are right:

  npm run readme:sites
`);
  return 0;
});
