import { keys } from '../../adapters/seal/keys'
import { sealing } from '../../adapters/seal/sealing'
import type { Session } from '../../adapters/store/accounts/session'
import type { PasswordGate } from '../../adapters/store/accounts/password-gate'
import { inWatchedSlices } from '../../adapters/store/breathe'
import { keyOf } from '../../adapters/store/copies/open-copy'
import { emptyStoreNamed } from '../../adapters/store/database/found-store'
import { newestRing } from '../../adapters/store/files/newest-ring'
import { foundRecords } from '../../adapters/store/found-records'
import { STORE_NAME } from '../../adapters/store/open-records'
import { salvage, type Salvaged } from '../../adapters/store/salvage'
import type { Credentials } from '../../domain/backup/copies'
import type { Desktop } from '../../domain/desktop'
import type { Salvage } from '../../domain/entrance'
import { clockTime } from '../../domain/journal/clock'
import type { Watch } from '../../domain/progress'
import { currentShapes } from '../../domain/records/shapes'
import { fail, ok, type Result } from '../../domain/result'
import type { NamedBytes } from '../../domain/sheet/workbook'
import { findSources, sourcesIn, underKeyOf } from './find-sources'
import { openingFor } from './opening-for'

const told = (salvaged: Salvaged): Salvage => {
  const { counts, entries, gaps, broken, partial, skipped, mixed, lastClock } = salvaged
  return {
    counts,
    entries,
    lastAt: lastClock === null ? null : clockTime(lastClock),
    gaps: gaps.length,
    broken: broken.length + partial.length,
    skipped: skipped + mixed.length,
  }
}

/** Puts lost records together, and begins them anew once the clerk has seen what was found. */
export function startSalvage(desktop: Desktop, gate: PasswordGate) {
  let found: { readonly session: Session; readonly salvaged: Salvaged } | null = null
  return {
    async find(who: Credentials, watch: Watch, from?: NamedBytes): Promise<Result<Salvage>> {
      const sources = from === undefined ? await findSources(desktop) : sourcesIn(from)
      const [first] = sources
      if (first === undefined) return fail('nothing-to-salvage')
      const ring = sources.map(source => source.ring).reduce(newestRing, first.ring)
      const opened = await gate.attempt(() => keyOf(keys, ring, who))
      if (!opened.ok) return opened
      const session: Session = { ...opened.value }
      const work = salvage(underKeyOf(ring, sources), sealing.sealWith(session.key), currentShapes)
      const done = await inWatchedSlices(work, watch)
      if (!done.ok) return done
      if (done.value === null) return fail('nothing-to-salvage')
      if (done.value.newer.length > 0) return fail('data-newer')
      found = { session, salvaged: done.value }
      return ok(told(done.value))
    },
    async found() {
      if (found === null) throw new Error('Nothing was salvaged yet')
      const { session, salvaged } = found
      const opening = openingFor(desktop, session, salvaged.image.ring)
      await emptyStoreNamed(STORE_NAME)
      return { session, opened: await foundRecords(opening, salvaged.image) }
    },
  }
}
