import { z } from 'zod'
import type { Block } from '../domain/paper/paper'
import { chineseDate } from '../domain/text/chinese-date'
import { numberLine, paragraph } from './blocks'
import { defineDocument } from './define-document'
import { count, day, posted, textOr } from './facts'

const item = textOr(
  z.strictObject({
    text: posted,
    vote: z.strictObject({ approve: count, against: count, abstain: count }).optional(),
  }),
  text => ({ text }),
)

const facts = z.strictObject({
  organisation: posted.max(100),
  /** The meeting that resolved, in full. */
  meeting: posted.max(100),
  date: day,
  /** What it is about, after 关于; all that was resolved where it is not given. */
  subject: posted.max(60).optional(),
  entitled: count.optional(),
  present: count.optional(),
  items: z.array(item).min(1, '请填决议的内容。'),
  /** By which rule the votes were decided. */
  basis: posted.optional(),
  number: posted.max(40).optional(),
  issuedOn: day,
})
type Facts = z.output<typeof facts>

const titleOf = ({ meeting, subject }: Facts): string =>
  subject === undefined ? `${meeting}决议` : `${meeting}关于${subject}的决议`

function opening({ date, meeting, entitled, present, basis }: Facts): string {
  const came = entitled === undefined || present === undefined ? '' : `应到${entitled}人，实到${present}人。`
  const rule = basis === undefined ? '' : `表决依据：${basis}。`
  return `${chineseDate(date)}，${meeting}召开。${came}${rule}会议经过讨论和表决，决议如下：`
}

function itemBlock({ text, vote }: Facts['items'][number], nth: number, total: number): Block {
  const plain = text.replace(/。$/, '')
  const votes = vote ? `（赞成${vote.approve}票，反对${vote.against}票，弃权${vote.abstain}票）` : ''
  return paragraph(`${total === 1 ? '' : `${nth + 1}.`}${plain}${votes}。`)
}

/** 决议: what a meeting resolved, with the votes. */
export const resolution = defineDocument({
  id: 'resolution',
  title: '决议',
  keeping: { kind: 'numbered', sign: '决' },
  facts,
  layout: all => ({
    form: 'official',
    title: titleOf(all),
    author: all.organisation,
    blocks: [
      { kind: 'title', text: titleOf(all) },
      ...numberLine(all.number),
      paragraph(opening(all)),
      ...all.items.map((item, nth) => itemBlock(item, nth, all.items.length)),
      { kind: 'space', lines: 1 },
      { kind: 'signature', unit: all.organisation, date: chineseDate(all.issuedOn) },
    ],
    names: [],
  }),
})
