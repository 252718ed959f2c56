import { replay } from '../../domain/journal/replay'
import type { RecordChange } from '../../domain/journal/entry'
import type { StoredRecord } from '../../domain/records/define-record'
import { kindNamed, type Shapes } from '../../domain/records/shapes'
import { upgradeRecord } from '../../domain/records/upgrades'
import type { Checkpoint } from './checkpoint'
import type { ReadEntry } from './entries/group-entries'

/** Names a record. */
export type RecordName = { readonly kind: string; readonly id: string }

/** A record while entries are carried out on it; `known`: how many gaps there were when all of it was last known. */
type Held = { readonly record: StoredRecord; readonly known: number; readonly mixed: boolean }

/** What the records have come to. */
export type Carried = {
  readonly records: ReadonlyMap<string, readonly StoredRecord[]>
  /** Records edited after a gap they had been there before: an edit in the gap is lost, and as a whole they may never have been so. */
  readonly mixed: readonly RecordName[]
  /** Changes of records that are not there, and records that have not the shape their kind asks for. */
  readonly skipped: number
}

/** Records while the entries of a journal are carried out on them once more. */
export function startCarrying(shapes: Shapes) {
  const kinds = new Map<string, Map<string, Held>>()
  let version = 1
  let gaps = 0
  let skipped = 0

  function shelf(kind: string): Map<string, Held> {
    const found = kinds.get(kind) ?? new Map<string, Held>()
    kinds.set(kind, found)
    return found
  }

  const stepsUpTo = (to: number) => shapes.upgrades.filter(step => step.version <= to)

  function raiseTo(to: number): void {
    if (to <= version) return
    const steps = stepsUpTo(to)
    for (const [kind, own] of kinds)
      for (const [id, held] of own)
        own.set(id, { ...held, record: upgradeRecord(steps, kind, held.record, version) })
    version = to
  }

  function carryOutOne(change: RecordChange): void {
    const own = shelf(change.kind)
    const held = own.get(change.id)
    const created = change.before === null
    if (held === undefined && !created && change.after !== null) {
      skipped += 1
      return
    }
    for (const { record } of replay([change], () => held?.record)) {
      if (record === null) own.delete(change.id)
      else if (created || held === undefined) own.set(change.id, { record, known: gaps, mixed: false })
      else own.set(change.id, { ...held, record, mixed: held.mixed || held.known < gaps })
    }
  }

  /** An entry that lost parts is a gap to every record but those the rest of it names: it names each record once. */
  function miss(but: readonly RecordChange[]): void {
    const named = but.flatMap(({ kind, id }) => {
      const held = shelf(kind).get(id)
      return held !== undefined && held.known === gaps && !held.mixed ? [{ kind, held }] : []
    })
    gaps += 1
    for (const { kind, held } of named) shelf(kind).set(held.record.id, { ...held, known: gaps })
  }

  return {
    /** At least one entry is missing here. */
    skipGap: (): void => {
      miss([])
    },

    carryOut({ head, changes, missing }: ReadEntry): void {
      raiseTo(head.version)
      for (const change of changes) carryOutOne(change)
      if (missing > 0) miss(changes)
    },

    /** Take in what a backup says. A whole one says all there is. */
    take({ whole, last, pages }: Checkpoint): void {
      if (whole) kinds.clear()
      for (const page of pages) {
        raiseTo(page.version)
        const steps = stepsUpTo(version)
        for (const old of page.records) {
          const record = upgradeRecord(steps, page.kind, old, page.version)
          shelf(page.kind).set(record.id, { record, known: last === null ? -1 : gaps, mixed: false })
        }
      }
    },

    /** Every record in the shape of today; one that has not the shape its kind asks for is left out and counted. */
    end(): Carried {
      raiseTo(shapes.version)
      const records = new Map<string, StoredRecord[]>()
      const mixed: RecordName[] = []
      let unfit = 0
      for (const [kind, own] of kinds) {
        const { schema } = kindNamed(shapes, kind)
        const all = [...own.values()]
        const good = all.filter(({ record }) => schema.safeParse(record).success)
        unfit += all.length - good.length
        records.set(
          kind,
          good.map(({ record }) => record),
        )
        for (const held of good) if (held.mixed) mixed.push({ kind, id: held.record.id })
      }
      return { records, mixed, skipped: skipped + unfit }
    },
  }
}
