/** How often people of a tag are called on where the office has set nothing else. */
export type SuggestedVisitRule = {
  readonly tag: string
  /** Other words rosters use for the tag. */
  readonly words: readonly string[]
  readonly everyDays: number
  /** When the source was published; the rule is not older. */
  readonly from: string
  readonly basis: string
}

/**
 * From 内蒙古《意见》, reported on 2022-06-23 (domain handbook §2.7): high risk weekly, 重点 monthly, general quarterly. It is another
 * region's, and which tag counts as which is our own suggestion: an example to go by, shown as such and never printed on a paper.
 */
const from = '2022-06-23'
const key = '参考外地做法：重点对象每月一次（内蒙古，2022年），归类为建议'
const general = '参考外地做法：一般对象每季度一次（内蒙古，2022年），归类为建议'

const monthly = (tag: string, ...words: string[]): SuggestedVisitRule => ({
  tag,
  words,
  everyDays: 30,
  from,
  basis: key,
})
const quarterly = (tag: string, ...words: string[]): SuggestedVisitRule => ({
  tag,
  words,
  everyDays: 90,
  from,
  basis: general,
})

export const suggestedVisitRules: readonly SuggestedVisitRule[] = [
  monthly('独居', '独居老人'),
  monthly('空巢', '空巢老人'),
  monthly('留守老人'),
  monthly('失能失智', '失能', '失智', '失能老人'),
  monthly('特困', '特困人员', '特困供养'),
  monthly('计划生育特殊家庭', '计生特殊家庭', '失独'),
  monthly('社会散居孤儿', '散居孤儿', '孤儿'),
  monthly('困境儿童'),
  quarterly('低保', '低保户', '低保人员', '低保对象'),
  quarterly('高龄', '高龄老人'),
  quarterly('残疾', '残疾人'),
]
