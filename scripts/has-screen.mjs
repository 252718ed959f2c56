/** Whether a window can open on this PC. `WENYUAN_HEADLESS` says that none shall. */
export function hasScreen(platform, env) {
  if (env['WENYUAN_HEADLESS']) return false
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])
}
