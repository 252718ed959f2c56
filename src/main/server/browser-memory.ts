import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { isNotThere } from '../disk/disk-faults'

const group = z.record(z.string(), z.unknown())
const preferences = z.looseObject({ profile: group.optional(), autofill: group.optional() })
type Preferences = z.infer<typeof preferences>

/** The preferences with the browser's own memory for what is typed switched off: passwords and whoever they are of, names, addresses. */
const forgetful = (before: Preferences): Preferences => ({
  ...before,
  credentials_enable_service: false,
  credentials_enable_autosignin: false,
  profile: { ...before.profile, password_manager_enabled: false },
  autofill: { ...before.autofill, enabled: false, profile_enabled: false, credit_card_enabled: false },
})

/**
 * Keeps the browser from offering to remember the password of an account, and from remembering what was typed: it would lie readable in
 * the profile. To be called before the browser starts; preferences that cannot be read are replaced, as the browser itself would do.
 */
export function rememberNothing(dataFolder: string): void {
  const folder = join(dataFolder, 'profile', 'Default')
  const file = join(folder, 'Preferences')
  const before = readPreferences(file)
  const after = forgetful(before)
  if (isDeepStrictEqual(before, after)) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${file}.new`, JSON.stringify(after))
  renameSync(`${file}.new`, file)
}

function readPreferences(file: string): Preferences {
  try {
    return preferences.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? {}
  } catch (fault) {
    if (isNotThere(fault) || fault instanceof SyntaxError) return {}
    throw fault
  }
}
