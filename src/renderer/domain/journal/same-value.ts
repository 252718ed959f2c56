type Fields = Readonly<Record<string, unknown>>

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** Whether two stored values are the same once written down: a field that is undefined is a field that is not there. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (isList(one))
    return isList(other) && one.length === other.length && one.every((v, i) => sameValue(v, other[i]))
  if (!isFields(one) || !isFields(other) || isList(other)) return false
  return differingFields(one, other).length === 0
}

/** Names of the fields in which two records differ. */
export const differingFields = (one: Fields, other: Fields): readonly string[] => [
  ...Object.keys(one).filter(name => !sameValue(one[name], other[name])),
  ...Object.keys(other).filter(name => other[name] !== undefined && !Object.hasOwn(one, name)),
]

/** The named fields of a record, those it has. */
export const pickFields = (record: Fields, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.filter(name => record[name] !== undefined).map(name => [name, record[name]]))
