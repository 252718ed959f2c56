/** The scale of satisfaction, the best first, as it stands on the sheet; what is typed for each is its place: 1 is 很满意. */
export const scale = ['很满意', '满意', '一般', '不满意', '很不满意'] as const

/** The first so many of the scale count as satisfied. */
export const SATISFIED = 2
