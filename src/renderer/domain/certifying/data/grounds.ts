/** On what ground something may be certified that stands on no list, and which paper has to lie beside it. */
type Ground = { readonly label: string; readonly paper: string; readonly basis: string }

const ZHUHAI = '参照珠海市2022年公布的做法，本地另有规定的从其规定'

export const grounds = {
  consulted: {
    label: '涉及社区公共利益或者多数居民利益，已经居民协商同意',
    paper: '协商会议的记录或者决议',
    basis: ZHUHAI,
  },
  'demanded-elsewhere': {
    label: '本市以外的单位明确要求出具',
    paper: '对方单位的来函或者书面要求',
    basis: ZHUHAI,
  },
  'legal-risk': {
    label: '可能有法律风险，已详细询问、评估，并征求法律顾问意见',
    paper: '询问记录和法律顾问的意见',
    basis: ZHUHAI,
  },
} as const satisfies Readonly<Record<string, Ground>>
export type GroundId = keyof typeof grounds
