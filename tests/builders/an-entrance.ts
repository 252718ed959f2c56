import type { Credentials } from '../../src/renderer/domain/backup/copies'
import type { Entrance, Found, Salvage } from '../../src/renderer/domain/entrance'
import { fail, ok, type Problem } from '../../src/renderer/domain/result'
import type { NamedBytes } from '../../src/renderer/domain/sheet/workbook'
import { aRecoveryKey } from './some-accounts'

export const aSalvage = (overrides: Partial<Salvage> = {}): Salvage => ({
  counts: { resident: 8190, household: 3021, series: 4 },
  entries: 1204,
  /** 16:32 at the clock of this PC. */
  lastAt: new Date(2026, 10, 20, 16, 32).getTime(),
  gaps: 0,
  broken: 0,
  skipped: 0,
  ...overrides,
})

/** What the entrance of a test finds and lets in. What was asked of it is kept in `asked`. */
export type Scene<Inside> = {
  found: Found
  readonly inside: Inside
  /** Whoever is let in; everybody else's password is wrong. */
  readonly password?: string
  /** What signing in refuses even with the right password. */
  readonly refuses?: Problem
  readonly salvage?: Salvage
  /** What the clerk chooses to begin with. */
  readonly backup?: NamedBytes
}

export type Asked = {
  looks: number
  readonly setUp: { readonly office: string; readonly name: string; readonly password: string }[]
  readonly credentials: Credentials[]
  readonly from: string[]
  accepted: number
}

/** An entrance that keeps its promises without a disk. A wrong password makes the next try wait two seconds. */
export function anEntrance<Inside>(scene: Scene<Inside>): Entrance<Inside> & { readonly asked: Asked } {
  const asked: Asked = { looks: 0, setUp: [], credentials: [], from: [], accepted: 0 }

  function check(who: Credentials): Problem | undefined {
    asked.credentials.push(who)
    if (who.kind === 'recovery') return who.recovery === aRecoveryKey ? undefined : { code: 'recovery-shape' }
    if (who.password === scene.password) return undefined
    if (scene.found.kind === 'closed') scene.found = { kind: 'closed', wait: 2 }
    return { code: 'password-wrong' }
  }

  return {
    asked,
    look: () => {
      asked.looks += 1
      return Promise.resolve(scene.found)
    },
    setUp: first => {
      asked.setUp.push(first)
      return Promise.resolve(ok({ inside: scene.inside, recovery: aRecoveryKey }))
    },
    signIn: who => {
      const problem = check(who) ?? scene.refuses
      return Promise.resolve(problem === undefined ? ok(scene.inside) : { ok: false, problem })
    },
    chooseBackup: () => Promise.resolve(scene.backup ?? null),
    salvage: (who, _, from) => {
      if (from !== undefined) asked.from.push(from.name)
      const problem = check(who)
      if (problem !== undefined) return Promise.resolve({ ok: false, problem })
      return Promise.resolve(scene.salvage === undefined ? fail('nothing-to-salvage') : ok(scene.salvage))
    },
    accept: () => {
      asked.accepted += 1
      return Promise.resolve(ok(scene.inside))
    },
  }
}
