import { recordKinds } from './index'
import type { RecordKind } from './define-record'
import { SCHEMA_VERSION, upgrades, type Upgrade } from './upgrades'

/** The kinds of record a program knows, at which version, and how older records reach it. */
export type Shapes = {
  readonly version: number
  readonly kinds: readonly RecordKind[]
  readonly upgrades: readonly Upgrade[]
}

/** What this program knows. */
export const currentShapes: Shapes = { version: SCHEMA_VERSION, kinds: recordKinds, upgrades }

/** The kind of that name. A name this program does not know is a fault. */
export function kindNamed(shapes: Shapes, name: string): RecordKind {
  const kind = shapes.kinds.find(each => each.kind === name)
  if (kind === undefined) throw new Error(`Unknown kind of record: ${name}`)
  return kind
}
