/** From which age to which, both counted, in full years. */
type Ages = { readonly from: number; readonly to: number }

const figures = (text: string): readonly number[] =>
  Array.from(text.matchAll(/\d+/g), ([found]) => Number(found))

const OLDEST = 200

/**
 * The ages a row or column of a form counts, as offices write them: 60—79岁, 80岁以上, 60岁及以上, 60周岁以下, 不满14岁, 0-6. Undefined where
 * it says none. 以上 counts the age itself, 以下 and 不满 do not (unless 及以下).
 */
export function agesIn(label: string): Ages | undefined {
  const plain = label.normalize('NFKC').replace(/\s/gu, '')
  const [first, second] = figures(plain)
  if (first === undefined) return undefined
  if (second !== undefined) return { from: first, to: second }
  if (/以上|及以上|≥|>=/u.test(plain)) return { from: first, to: OLDEST }
  if (/及以下|≤|<=/u.test(plain)) return { from: 0, to: first }
  if (/以下|不满|未满|<|以内/u.test(plain)) return { from: 0, to: first - 1 }
  return /岁/u.test(plain) ? { from: first, to: first } : undefined
}
