/** A tag the office may choose: its name, and whether it is set apart from the start (个人信息保护法 §28; domain handbook §2.7). */
export type SuggestedTag = { readonly name: string; readonly sensitive: boolean }

const open = (name: string): SuggestedTag => ({ name, sensitive: false })
const apart = (name: string): SuggestedTag => ({ name, sensitive: true })

/** Tags seen in rosters and in rules on whom a community looks after (domain handbook §2.7), in the order they are offered. */
export const suggestedTags: readonly SuggestedTag[] = [
  open('低保'),
  open('特困'),
  open('独居'),
  open('空巢'),
  open('留守老人'),
  open('高龄'),
  apart('失能失智'),
  apart('残疾'),
  open('退役军人'),
  open('军属'),
  open('党员'),
  open('计划生育特殊家庭'),
  apart('社会散居孤儿'),
  apart('困境儿童'),
  open('学生'),
  open('出租房屋'),
  open('管理服务对象'),
  open('流浪乞讨'),
  apart('精神障碍'),
  apart('社区矫正'),
  apart('安置帮教'),
  apart('刑满释放'),
  apart('吸毒'),
  apart('信访'),
]
