/** The npm that started us, or the one on the path; on Windows that is a script for the shell. */
export function npmCommand() {
  const script = process.env.npm_execpath;
  if (script?.endsWith('npm-cli.js')) return { command: process.execPath, args: [script] };
  return { command: 'npm', args: [], shell: process.platform === 'win32' };
}
