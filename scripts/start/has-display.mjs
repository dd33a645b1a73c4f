/**
 * Whether a window can be shown to somebody. On a build machine nobody looks, whatever it has.
 *
 * @param {Record<string, string | undefined>} [env]
 * @param {string} [platform]
 */
export function hasDisplay(env = process.env, platform = process.platform) {
  if (env.CI && env.CI !== 'false' && env.CI !== '0') return false;
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
