import { z } from 'zod'
import { chineseDate } from '../domain/text/chinese-date'
import { numberLine, paragraph } from './blocks'
import { defineDocument } from './define-document'
import { day, posted } from './facts'

const facts = z
  .strictObject({
    organisation: posted.max(100),
    /** What is shown: 关于……的公示, or 居民会议决议公告. */
    title: posted.max(100),
    body: z.array(posted).min(1, '请填公示的内容。'),
    /** First and last day it hangs, both counted. */
    from: day,
    to: day,
    places: z.array(posted).default([]),
    /** Whom to tell what one has against it. */
    contact: posted.optional(),
    number: posted.max(40).optional(),
    issuedOn: day,
  })
  .refine(({ from, to }) => to >= from, { path: ['to'], message: '公示的止日不能早于起日。' })
type Facts = z.output<typeof facts>

const dayNumber = (isoDate: string): number => Date.parse(`${isoDate}T00:00:00Z`) / 86_400_000

/** Both days counted. */
const daysOf = ({ from, to }: Facts): number => dayNumber(to) - dayNumber(from) + 1

function periodWords(all: Facts): string {
  const places = all.places.length === 0 ? '' : `公示地点：${all.places.join('、')}。`
  return `公示时间：${chineseDate(all.from)}至${chineseDate(all.to)}，共${daysOf(all)}日。${places}对公示内容有异议的，请在公示期内向本单位书面提出。`
}

/** 公示: a sheet to be posted, from which day to which, and how to object. It names no identity number. */
export const publicNoticeSheet = defineDocument({
  id: 'public-notice',
  title: '公示',
  keeping: { kind: 'numbered', sign: '公' },
  facts,
  layout: all => ({
    form: 'official',
    title: all.title,
    author: all.organisation,
    blocks: [
      { kind: 'title', text: all.title },
      ...numberLine(all.number),
      ...all.body.map(paragraph),
      paragraph(periodWords(all)),
      ...(all.contact === undefined ? [] : [paragraph(`联系方式：${all.contact}`)]),
      { kind: 'space', lines: 1 },
      { kind: 'signature', unit: all.organisation, date: chineseDate(all.issuedOn) },
    ],
    names: [],
  }),
})
