import { expect, it } from 'vitest'
import { hasScreen } from '../../scripts/has-screen.mjs'

it.each([
  [true, 'win32', {}],
  [true, 'linux', { DISPLAY: ':0' }],
  [true, 'linux', { WAYLAND_DISPLAY: 'wayland-0' }],
  [false, 'linux', {}],
  [false, 'win32', { WENYUAN_HEADLESS: '1' }],
])('has a screen: %s, on %s with %o', (expected, platform, env) => {
  expect(hasScreen(platform, env)).toBe(expected)
})
