/** A tag that is suggested for everybody from an age on. */
export type AgeTag = {
  readonly tag: string
  /** Other words rosters use for the tag. */
  readonly words: readonly string[]
  /** Full years. */
  readonly age: number
  /** The day from which it is suggested so: when the source was published. */
  readonly from: string
  readonly basis: string
}

/** 高龄 from 80 on, as the document reported on 2022-06-23 counts it (domain handbook §2.7): another region's, so it is only suggested. */
export const ageTags: readonly AgeTag[] = [
  {
    tag: '高龄',
    words: ['高龄老人', '高龄独居', '百岁老人'],
    age: 80,
    from: '2022-06-23',
    basis: '年满 80 周岁',
  },
]
