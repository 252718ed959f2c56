import { sealing } from '../../renderer/adapters/seal/sealing'
import { openBackup } from '../../renderer/adapters/store/files/backup-file'
import { opensUnder } from '../../renderer/adapters/store/files/opens-under'
import { isComplete, salvage, type Salvaged } from '../../renderer/adapters/store/salvage'
import type { Seal } from '../../renderer/domain/ports'
import { currentShapes } from '../../renderer/domain/records/shapes'
import { atOnce } from '../../renderer/domain/paced'
import { checkAttachmentFiles, type AttachmentFiles } from './attachment-files'
import { isForeign, typeOf, type KeptFile, type KeptType } from './kept-file'
import type { RingKey } from './open-rings'

/** What a backup holds, or all journal files under one key together. */
export type Holding = {
  readonly files: readonly string[]
  readonly type: KeptType
  /** When the backup was made, milliseconds since 1970 (UTC). */
  readonly madeAt: number | null
  /** Nothing is damaged, missing or exchanged. */
  readonly whole: boolean
  /** An undamaged backup that is not what its sealed summary says: somebody put something else in. */
  readonly altered: boolean
  readonly salvaged: Salvaged
  /** How the files of the photos and scans it names stand. */
  readonly attachments: AttachmentFiles
}

/** Files as they were examined. `holdings` and `closed`, the files none of the keys opens, are empty where no key was given. */
export type Report = {
  readonly files: readonly KeptFile[]
  readonly opened: boolean
  readonly holdings: readonly Holding[]
  readonly closed: readonly KeptFile[]
}

/** The files each key opens, and those none does. */
export function sortByKey(files: readonly KeptFile[], keys: readonly RingKey[]) {
  const ours = files.filter(file => !isForeign(file))
  const groups = keys.map(({ ring, key }) => ({
    ring,
    key,
    seal: sealing.sealWith(key),
    files: [] as KeptFile[],
  }))
  const closed: KeptFile[] = []
  for (const file of ours) {
    const group = groups.find(({ seal }) => opensUnder(file.content, seal))
    if (group === undefined) closed.push(file)
    else group.files.push(file)
  }
  return { groups, closed }
}

type Found = Omit<Holding, 'attachments'>

function backupHolding(file: KeptFile, seal: Seal, salvaged: Salvaged): Found {
  const opened = atOnce(openBackup(file.frames, file.damage, seal, currentShapes))
  return {
    files: [file.name],
    type: 'backup',
    madeAt: opened.ok ? opened.value.summary.madeAt : null,
    whole: opened.ok && isComplete(salvaged),
    altered: !opened.ok && file.damage.length === 0,
    salvaged,
  }
}

const journalHolding = (files: readonly KeptFile[], salvaged: Salvaged): Found => ({
  files: files.map(({ name }) => name),
  type: 'journal',
  madeAt: null,
  whole: isComplete(salvaged) && files.every(({ damage }) => damage.length === 0),
  altered: false,
  salvaged,
})

/** What files hold that are under one key: each backup by itself, the journal files together. */
function holdingsOf(files: readonly KeptFile[], ring: string, seal: Seal): readonly Found[] {
  const found = (some: readonly KeptFile[]): Salvaged[] => {
    const salvaged = some.length === 0 ? null : atOnce(salvage(some, seal, currentShapes, ring))
    return salvaged === null ? [] : [salvaged]
  }
  const backups = files.filter(file => typeOf(file) === 'backup')
  const journals = files.filter(file => typeOf(file) !== 'backup')
  return [
    ...backups.flatMap(file => found([file]).map(salvaged => backupHolding(file, seal, salvaged))),
    ...found(journals).map(salvaged => journalHolding(journals, salvaged)),
  ]
}

/** Look into files without changing them; `keys` null: only whether they are whole as files. */
export function examine(files: readonly KeptFile[], keys: readonly RingKey[] | null): Report {
  if (keys === null) return { files, opened: false, holdings: [], closed: [] }
  const { groups, closed } = sortByKey(files, keys)
  const holdings = groups.flatMap(group =>
    holdingsOf(group.files, group.ring, group.seal).map(found => ({
      ...found,
      attachments: checkAttachmentFiles(found.files, found.salvaged.attachments, group),
    })),
  )
  return { files, opened: true, holdings, closed }
}

const lacksFiles = ({ attachments: { missing, damaged } }: Holding): boolean => missing + damaged > 0

/** 0: all of it is whole; 1: something is damaged, missing or exchanged; 2: something could not be read at all. */
export function verdictOf({ files, holdings, closed }: Report): 0 | 1 | 2 {
  const newer = holdings.some(({ salvaged }) => salvaged.newer.length > 0)
  if (closed.length > 0 || newer || files.some(isForeign)) return 2
  const damaged = files.some(({ damage }) => damage.length > 0)
  return damaged || holdings.some(holding => !holding.whole || lacksFiles(holding)) ? 1 : 0
}
