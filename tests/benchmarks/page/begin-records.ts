import { pageSealing } from '../../../src/renderer/adapters/seal/page-sealing'
import { emptyImage, foundRecords } from '../../../src/renderer/adapters/store/found-records'
import type { Opening } from '../../../src/renderer/adapters/store/open-records'
import type { OpenRecords } from '../../../src/renderer/adapters/store/start-records'
import type { Result } from '../../../src/renderer/domain/result'
import { aDesktop } from '../../builders/a-desktop'
import { fixedWorld } from '../../builders/fixed-world'

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

/** Empty records whose journal file lies in memory: what the disk takes for it is measured with the commit. */
export function beginRecords(name: string): Promise<Result<OpenRecords>> {
  const ring = JSON.stringify({ revision: 1, keyId: 'bench' })
  const opening: Opening = {
    ...{
      world: fixedWorld(),
      sealing: pageSealing,
      name,
      ring,
      key: new Uint8Array(32).fill(7),
      journal: aDesktop().journal,
    },
    actor: () => '经办人',
    may: () => true,
  }
  return foundRecords(opening, emptyImage(opening))
}
