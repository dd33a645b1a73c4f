// The one command that a newcomer needs: npm start. Plain JavaScript without packages, because it
// installs them.
import { setUp, buildExtension } from './setup/set-up.mjs';
import { runMain } from './setup/run-main.mjs';
import { hasDisplay } from './start/has-display.mjs';
import { HELP, readArguments } from './start/read-arguments.mjs';
import { loadQuestions } from './start/read-questions.mjs';

await runMain(async (signal) => {
  // What was asked for comes first: a typing error should not cost an installation.
  const options = readArguments(process.argv.slice(2));
  if (options.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const questions = options.questions === null ? null : await loadQuestions(options.questions);
  await setUp(signal);
  await buildExtension(signal);
  const { register } = await import('tsx/esm/api');
  register(); // From here on TypeScript can be imported.
  if (options.tour || !hasDisplay()) {
    const { takeTour } = await import('./tour/take-tour.ts');
    return takeTour({ ...options, questions }, signal);
  }
  const { openChat } = await import('./start/open-chat.ts');
  return openChat(options, signal);
});
