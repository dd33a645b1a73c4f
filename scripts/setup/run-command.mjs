import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs a command and shows its output as it comes, or, with `quiet`, only when it has failed.
 * Everything goes to standard error unless `toStdout` is set, because standard output may be
 * wanted for JSON alone.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, signal?: AbortSignal, toStdout?: boolean, quiet?: boolean,
 *   shell?: boolean, env?: object }} [options]
 * @returns {Promise<number>} the exit code; 127 when the command cannot be started
 */
export async function runCommand(command, args, options = {}) {
  const { signal, toStdout = false, quiet = false, cwd, shell = false, env } = options;
  signal?.throwIfAborted();
  const child = spawn(command, args, {
    cwd,
    shell,
    env: { ...process.env, ...env },
    stdio: quiet
      ? ['ignore', 'pipe', 'pipe']
      : ['ignore', toStdout ? 'inherit' : process.stderr, 'inherit'],
  });
  const kept = [];
  child.stdout?.on('data', (data) => kept.push(data));
  child.stderr?.on('data', (data) => kept.push(data));
  const stop = () => child.kill('SIGTERM');
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const [code] = await once(child, 'close');
    signal?.throwIfAborted();
    if (code !== 0) process.stderr.write(Buffer.concat(kept));
    return code ?? 1;
  } catch (error) {
    signal?.throwIfAborted();
    if (error.code === 'ENOENT' || error.code === 'EACCES') return 127;
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}
