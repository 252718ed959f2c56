import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rememberNothing } from '../../../src/main/server/browser-memory'
import { aFolder } from '../../builders/a-folder'

const switchedOff = {
  credentials_enable_service: false,
  credentials_enable_autosignin: false,
  profile: { password_manager_enabled: false },
  autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
}

/** The preferences in a profile that held `before`, after the browser was told to remember nothing. */
function afterwards(before?: string): unknown {
  const data = aFolder()
  const folder = join(data, 'profile/Default')
  mkdirSync(folder, { recursive: true })
  if (before !== undefined) writeFileSync(join(folder, 'Preferences'), before)
  rememberNothing(data)
  return JSON.parse(readFileSync(join(folder, 'Preferences'), 'utf8'))
}

describe('the browser that shows the app', () => {
  it('is told before its first start to keep no passwords and nothing that was typed', () => {
    expect(afterwards()).toEqual(switchedOff)
  })

  it('is told again before every other start, and keeps its other preferences', () => {
    const before = {
      browser: { window_placement: { top: 10 } },
      credentials_enable_service: true,
      profile: { name: '您的 Chromium' },
    }
    expect(afterwards(JSON.stringify(before))).toEqual({
      ...switchedOff,
      browser: before.browser,
      profile: { name: '您的 Chromium', password_manager_enabled: false },
    })
  })

  it('is told so even where its preferences were damaged', () => {
    expect(afterwards('{"profile": {')).toEqual(switchedOff)
  })
})
