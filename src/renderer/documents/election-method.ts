import { z } from 'zod'
import type { Block } from '../domain/paper/paper'
import { chineseDate } from '../domain/text/chinese-date'
import { chineseNumeral } from '../domain/text/chinese-numeral'
import { paragraph } from './blocks'
import { defineDocument } from './define-document'
import { day, said } from './facts'

const facts = z
  .strictObject({
    organisation: said.max(100),
    meeting: said.max(100),
    posts: z
      .array(z.strictObject({ title: said.max(60), seats: z.number().int().positive() }))
      .min(1, '请填选举的职务。'),
    /** How many must come, and how many votes one needs, in words: 不少于应到的 2/3. */
    attendance: said.optional(),
    pass: said,
    /** From when the rule is, as the office entered it. */
    basis: said.optional(),
    secret: z.boolean().default(true),
    termFrom: day.optional(),
    termTo: day.optional(),
    /** What the office adds. */
    extra: z.array(said).default([]),
    /** The day it was adopted; a draft until then. */
    adoptedOn: day.optional(),
  })
  .refine(({ termFrom, termTo }) => termFrom === undefined || termTo === undefined || termTo > termFrom, {
    path: ['termTo'],
    message: '任期的止日应在起日之后。',
  })
type Facts = z.output<typeof facts>

/** What the invariants of a count ask of any election (domain handbook §4.6). */
function articles(all: Facts): readonly string[] {
  const posts = all.posts.map(({ title, seats }) => `${title}${seats}名`).join('、')
  const term =
    all.termFrom === undefined || all.termTo === undefined
      ? ''
      : `任期自${chineseDate(all.termFrom)}至${chineseDate(all.termTo)}。`
  return [
    `${all.meeting}选举产生${all.organisation}${posts}。${term}`,
    ...(all.attendance === undefined ? [] : [`到会人数${all.attendance}，方可进行选举。`]),
    `选举采用${all.secret ? '无记名投票' : '举手表决'}方式。候选人得赞成票${all.pass}，方可当选。`,
    '选举人对候选人可以赞成、反对或者弃权；反对候选人的，可以另选他人。某一职务所选人数等于或少于应选人数的有效，多于应选人数的无效。',
    '收回的选票等于或少于发出的选票，选举有效；多于发出的选票，选举无效，应重新选举。',
    '得票数相同不能确定当选人，或者当选人少于应选人数的，在得票相同的人或其余候选人中再次投票。',
    '设总监票人、监票人、计票人、唱票人。候选人不得担任监票人、计票人。',
    ...all.extra,
  ]
}

/** 选举办法: the association's own rule for one election, a draft until the meeting has adopted it. */
export const electionMethod = defineDocument({
  id: 'election-method',
  title: '选举办法',
  keeping: { kind: 'printed' },
  facts,
  layout: all => ({
    form: 'official',
    title: `${all.organisation}选举办法`,
    author: all.organisation,
    blocks: [
      { kind: 'title', text: `${all.organisation}选举办法` },
      {
        kind: 'centred',
        text:
          all.adoptedOn === undefined ? '（草案）' : `（${chineseDate(all.adoptedOn)}${all.meeting}通过）`,
      },
      { kind: 'space', lines: 1 },
      ...articles(all).map((text, nth): Block => paragraph(`第${chineseNumeral(nth + 1)}条　${text}`)),
      ...(all.basis === undefined ? [] : [paragraph(`表决规则：${all.basis}。`)]),
    ],
    names: [],
  }),
})
