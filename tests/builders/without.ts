/** The record without these fields. */
export function without<T extends object, K extends keyof T>(record: T, ...fields: readonly K[]): Omit<T, K> {
  const left = { ...record }
  for (const field of fields) Reflect.deleteProperty(left, field)
  return left
}
