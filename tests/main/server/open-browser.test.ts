import { join } from 'node:path'
import { expect, it } from 'vitest'
import { browserArguments } from '../../../src/main/server/open-browser'

it('opens the app in a window and a profile of its own', () => {
  const given = browserArguments('http://127.0.0.1:1/?token=x', '/data', false)
  expect(given).toContain('--app=http://127.0.0.1:1/?token=x')
  expect(given).toContain(`--user-data-dir=${join('/data', 'profile')}`)
  expect(given).not.toContain('--no-sandbox')
})

it('gives up the browser’s sandbox only for root, who has none', () => {
  expect(browserArguments('x', '/data', true)).toContain('--no-sandbox')
})
