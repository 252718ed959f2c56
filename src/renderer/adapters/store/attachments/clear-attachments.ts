import { idleFiles, unneededFiles, type Fate } from '../../../domain/attachments/unneeded-files'
import type { Copy } from '../../../domain/backup/copies'
import { clockTime } from '../../../domain/journal/clock'
import { isTombstone } from '../../../domain/personal-data/tombstone'
import { attachment } from '../../../domain/records/attachment'
import { keyNow, type AttachmentParts } from './attachment-parts'

/** When or why the record of each of these went, as the journal tells it; entries are read from the newest on, until all are found. */
async function goneWhen(
  ids: ReadonlySet<string>,
  { journal, readEntry }: AttachmentParts['records'],
): Promise<ReadonlyMap<string, Fate>> {
  const gone = new Map<string, Fate>()
  for (const head of journal()) {
    if (gone.size === ids.size) break
    if ((head.counts[attachment.kind] ?? 0) === 0) continue
    const { changes } = await readEntry(head.id)
    for (const change of changes) {
      const { kind, id } = change
      if (kind === attachment.kind && ids.has(id) && !gone.has(id))
        gone.set(id, isTombstone(change) ? 'forgotten' : clockTime(head.clock))
    }
  }
  return gone
}

/**
 * Removes the files the rule of `unneededFiles` names. `fresh`: ids of files kept in this session, whose records may be about to be saved.
 * Where records were once salvaged, the journal may have lost the entries of files that look as if none named them: those stay.
 */
export async function clearAttachments(
  parts: AttachmentParts,
  copies: readonly Copy[],
  fresh: ReadonlySet<string>,
  now: number,
): Promise<void> {
  const { records, files } = parts
  const needs = {
    keyId: keyNow(parts).keyId,
    onRecord: (id: string): boolean => fresh.has(id) || records.find(attachment, id) !== undefined,
  }
  const listed = await files.list()
  const idle = idleFiles(listed, needs)
  if (idle.length === 0) return
  const heads = records.journal()
  const gone = await goneWhen(new Set(idle.map(({ id }) => id).filter(id => !needs.onRecord(id))), records)
  const salvaged = heads.some(({ cause }) => cause === 'records-recovered')
  const renewed = heads.find(({ cause }) => cause === 'key-renewed')
  function fateOf(id: string): Fate {
    if (needs.onRecord(id)) return renewed === undefined ? 'unknown' : clockTime(renewed.clock)
    return gone.get(id) ?? (salvaged ? 'unknown' : 'never-named')
  }
  for (const { place, name } of unneededFiles(listed, copies, { ...needs, fateOf }, now))
    await files.remove(place, name)
}
