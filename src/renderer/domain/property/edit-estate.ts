import { enteredOf, type Entered } from '../entering/field-to-enter'
import { readEntered } from '../entering/read-entered'
import { put, type Change } from '../journal/entry'
import { estate as estateKind, type Estate } from '../records/estate'
import { ok, type Problem, type Result } from '../result'
import { estateFields } from './data/estate-fields'
import { namesOf } from './estate-names'

/** What stands in the form for an estate on record, or for a new one. */
export const enteredEstate = (known: Estate | undefined): Entered => ({
  ...enteredOf(estateFields, known),
  aliases: known?.aliases?.join('、') ?? '',
})

const split = (names: string): readonly string[] =>
  names
    .split(/[、,，;；\n]/u)
    .map(name => name.trim())
    .filter(name => name !== '')

/** The other names, with the one it had before where that has changed: its houses still bear it. */
function aliasesOf(typed: Entered, name: string, known: Estate | undefined): string[] {
  const before = known === undefined ? [] : [known.name]
  return [...new Set([...split(typed['aliases'] ?? ''), ...before])].filter(one => one !== name)
}

function problemOf(saved: Estate, others: readonly Estate[]): Problem | undefined {
  const taken = namesOf(saved).find(name => others.some(other => namesOf(other).includes(name)))
  if (taken !== undefined) return { code: 'estate-name-taken', detail: { name: taken } }
  const { houseCount, occupiedCount } = saved
  if (houseCount === undefined || occupiedCount === undefined || occupiedCount <= houseCount) return undefined
  return {
    code: 'estate-occupied-over',
    detail: { occupied: String(occupiedCount), houses: String(houseCount) },
  }
}

/**
 * Records an estate, new or known. A name that changes is kept among the other names, so that the houses that bear it are still its own.
 * Refusals: `estate-name-taken`, `estate-occupied-over`, and those of {@link readEntered}.
 */
export function editEstate(
  entered: Entered,
  known: Estate | undefined,
  all: readonly Estate[],
  newId: () => string,
): Result<{ readonly id: string; readonly change: Change }> {
  const read = readEntered(estateFields, entered)
  if (!read.ok) return read
  const aliases = aliasesOf(entered, String(read.value['name']), known)
  const id = known?.id ?? newId()
  const saved = estateKind.schema.parse({
    ...read.value,
    id,
    aliases: aliases.length > 0 ? aliases : undefined,
  })
  const problem = problemOf(
    saved,
    all.filter(one => one.id !== id),
  )
  if (problem !== undefined) return { ok: false, problem }
  return ok({ id, change: { cause: 'estate-edited', detail: saved.name, save: [put(estateKind, saved)] } })
}
