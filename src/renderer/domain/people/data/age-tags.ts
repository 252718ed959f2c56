/** A tag that is suggested for everybody from an age on, where the office has set nothing else. */
export type SuggestedAgeTag = {
  readonly tag: string
  /** Other words rosters use for the tag. */
  readonly words: readonly string[]
  /** Full years. */
  readonly age: number
  /** When the source was published; it is not suggested before. */
  readonly from: string
  readonly basis: string
}

/** 高龄 from 80 on, as the document reported on 2022-06-23 counts it (domain handbook §2.7): another region's, so it is an example only. */
export const suggestedAgeTags: readonly SuggestedAgeTag[] = [
  {
    tag: '高龄',
    words: ['高龄老人', '高龄独居', '百岁老人'],
    age: 80,
    from: '2022-06-23',
    basis: '参考外地做法：80 周岁以上算高龄（内蒙古，2022年），归类为建议',
  },
]
