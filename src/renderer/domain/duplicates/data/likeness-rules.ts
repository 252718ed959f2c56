/**
 * What speaks for two records being of one person (above nothing), and what against it (below). A pair is told of from
 * {@link TOLD_FROM} on. Two different sound numbers outweigh everything else: then they are namesakes, or twins.
 */
export const likenessRules = {
  'same-number': { weight: 100, words: '证件号码相同' },
  'old-number': { weight: 100, words: '15 位与 18 位是同一个号码' },
  'number-near': { weight: 60, words: '证件号码只差一位' },
  'number-swapped': { weight: 60, words: '证件号码有相邻两位颠倒' },
  'number-rest': { weight: 40, words: '待补证号留下的几位相同' },
  'same-name': { weight: 25, words: '姓名相同' },
  'same-name-but-dot': { weight: 25, words: '姓名只差间隔号' },
  'same-sound': { weight: 15, words: '姓名同音' },
  'same-birth': { weight: 35, words: '出生日期相同' },
  'same-phone': { weight: 25, words: '电话相同' },
  'same-dwelling': { weight: 15, words: '住处相同' },
  'same-household': { weight: 15, words: '户号相同' },
  'other-name': { weight: -15, words: '姓名不同' },
  'other-sex': { weight: -40, words: '性别不同' },
  'other-birth': { weight: -30, words: '出生日期不同' },
  'other-number': { weight: -30, words: '证件号码不同' },
  'other-sound-number': { weight: -80, words: '两个证件号码都有效，但不同' },
} as const satisfies Readonly<Record<string, { readonly weight: number; readonly words: string }>>
export type LikenessRule = keyof typeof likenessRules

/** Below this a pair is not worth a clerk's time. */
export const TOLD_FROM = 40

/** How sure a score is, in words; the highest that is reached holds. */
export const likelihoods = [
  { from: 90, words: '几乎可以肯定' },
  { from: 60, words: '很可能' },
  { from: TOLD_FROM, words: '有可能' },
] as const
