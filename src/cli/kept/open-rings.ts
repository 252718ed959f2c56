import { revisionOf } from '../../renderer/adapters/store/files/newest-ring'
import type { Credentials } from '../../renderer/domain/backup/copies'
import type { KeyRing, Keys } from '../../renderer/domain/ports'
import { fail, ok, type Problem, type Result } from '../../renderer/domain/result'
import type { KeptFile } from './kept-file'

/** A data key, and the newest ring that gave it. */
export type RingKey = { readonly ring: KeyRing; readonly key: Uint8Array }

/** Every ring in the files once, the newest in front. */
const ringsIn = (files: readonly KeptFile[]): readonly KeyRing[] =>
  [...new Set(files.flatMap(({ content }) => content.rings))].sort((a, b) => revisionOf(b) - revisionOf(a))

const sameKey = (one: Uint8Array, other: Uint8Array): boolean => one.every((byte, at) => byte === other[at])

/**
 * The data keys the files' rings give to these credentials: usually one, another for files from before the key was renewed. A password
 * of another day opens the rings of its day. Refusals: `ring-missing`, else what the newest ring says: those of the port `Keys`.
 */
export async function openRings(
  files: readonly KeptFile[],
  who: Credentials,
  keys: Pick<Keys, 'open' | 'openByRecovery'>,
): Promise<Result<readonly RingKey[]>> {
  const found: RingKey[] = []
  const refused: Problem[] = []
  for (const ring of ringsIn(files)) {
    const opened = await (who.kind === 'password'
      ? keys.open(ring, who.name, who.password)
      : keys.openByRecovery(ring, who.recovery))
    if (!opened.ok) refused.push(opened.problem)
    else if (!found.some(({ key }) => sameKey(key, opened.value.key)))
      found.push({ ring, key: opened.value.key })
  }
  const [first] = refused
  if (found.length > 0) return ok(found)
  return first === undefined ? fail('ring-missing') : fail(first.code, first.detail)
}
