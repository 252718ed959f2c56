import { z } from 'zod'
import type { Block } from '../domain/paper/paper'
import { chineseDate, chineseDateTime } from '../domain/text/chinese-date'
import { labelled, numberedHeading, numberLine, paragraph } from './blocks'
import { defineDocument } from './define-document'
import { day, moment, posted } from './facts'
import { asWritten, person } from './people'

const facts = z.strictObject({
  /** Name of the meeting, in full. */
  title: posted.max(100),
  /** The body that calls it, in full. */
  organisation: posted.max(100),
  startsAt: moment,
  place: posted.max(100),
  topics: z.array(posted).min(1, '请列出议题。'),
  attendees: z.array(person).min(1, '请列出参会人员。'),
  /** Who is addressed. */
  addressee: posted.max(100).default('各参会人员'),
  requirements: z.array(posted).default([]),
  contact: posted.max(100).optional(),
  attachments: z.array(posted).default([]),
  number: posted.max(40).optional(),
  issuedOn: day,
})
type Facts = z.output<typeof facts>

/** More people than this are listed in a table. */
const MOST_IN_A_LINE = 12

function attendeeBlock({ attendees }: Facts): Block {
  if (attendees.length <= MOST_IN_A_LINE) return paragraph(`${attendees.map(asWritten).join('、')}。`)
  return {
    kind: 'table',
    columns: [
      { heading: '序号', width: 14, align: 'centre' },
      { heading: '姓名', width: 40, align: 'centre' },
      { heading: '单位', width: 66, align: 'left' },
      { heading: '职务', width: 36, align: 'left' },
    ],
    rows: attendees.map(({ name, unit = '', post = '' }, nth) => [`${nth + 1}`, name, unit, post]),
  }
}

const listed = (texts: readonly string[]): readonly Block[] =>
  texts.length === 1 ? texts.map(paragraph) : texts.map((text, nth) => paragraph(`${nth + 1}.${text}`))

/** A single paragraph stands beside its heading, others below it. */
function section(heading: Extract<Block, { kind: 'heading' }>, blocks: readonly Block[]): readonly Block[] {
  const [only, ...others] = blocks
  if (only?.kind !== 'paragraph' || others.length > 0) return [heading, ...blocks]
  return labelled(heading.text, only.text)
}

function sections(all: Facts): readonly Block[] {
  const parts: readonly (readonly [string, readonly Block[]])[] = [
    ['会议时间', [paragraph(`${chineseDateTime(all.startsAt)}。`)]],
    ['会议地点', [paragraph(`${all.place}。`)]],
    ['会议议题', listed(all.topics)],
    ['参会人员', [attendeeBlock(all)]],
    ['有关要求', listed(all.requirements)],
    ['联系方式', all.contact === undefined ? [] : [paragraph(all.contact)]],
  ]
  return parts
    .filter(([, blocks]) => blocks.length > 0)
    .flatMap(([name, blocks], nth) => section(numberedHeading(nth + 1, name), blocks))
}

/** 会议通知: when, where, on which topics and who is to come (domain handbook §4.2). */
export const meetingNotice = defineDocument({
  id: 'meeting-notice',
  title: '会议通知',
  keeping: { kind: 'numbered', sign: '通' },
  facts,
  layout: all => ({
    form: 'official',
    title: `关于召开${all.title}的通知`,
    author: all.organisation,
    blocks: [
      { kind: 'title', text: `关于召开${all.title}的通知` },
      ...numberLine(all.number),
      { kind: 'salutation', name: all.addressee, suffix: '：' },
      paragraph(`定于${chineseDate(all.startsAt)}召开${all.title}，现将有关事项通知如下：`),
      ...sections(all),
      ...(all.attachments.length === 0 ? [] : [{ kind: 'attachments', titles: all.attachments } as const]),
      { kind: 'space', lines: 1 },
      { kind: 'signature', unit: all.organisation, date: chineseDate(all.issuedOn) },
    ],
    names: all.attendees.map(({ name }) => name),
  }),
})
