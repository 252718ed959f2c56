import { z } from 'zod'
import { chineseDate } from '../domain/text/chinese-date'
import { defineOfficePaper } from './define-office-paper'
import { day, said } from './facts'
import { letterTo } from './letter-to'

const facts = z
  .strictObject({
    name: said.max(50),
    /** How the person is addressed after the name. */
    honorific: z.string().trim().max(10).default('同志'),
    /** The body that appoints, in full. */
    organisation: said.max(100),
    post: said.max(60),
    termFrom: day,
    termTo: day,
    /** The meeting that elected, in full. */
    meeting: said.max(100),
    meetingDate: day.optional(),
    number: said.max(40),
    issuedOn: day,
  })
  .refine(({ termFrom, termTo }) => termTo > termFrom, {
    path: ['termTo'],
    message: '聘期的止日应在起日之后。',
  })
export type AppointmentFacts = z.input<typeof facts>

/** 聘书: a single landscape sheet (domain handbook §5.5). It follows from an election, so a clerk is asked nothing. */
export const appointment = defineOfficePaper({
  id: 'appointment',
  title: '聘书',
  keeping: { kind: 'numbered', sign: '聘' },
  certifies: false,
  asks: [],
  facts,
  wording: {
    title: '聘书',
    body: [
      '经{会议}[（{会议日期}）]选举通过，兹聘请您担任{组织}{职务}，聘期自{聘期起}至{聘期止}。',
      '此聘。',
    ],
  },
  terms: [
    { name: '会议', use: 'free', value: ({ meeting }) => meeting },
    {
      name: '会议日期',
      use: 'optional',
      value: ({ meetingDate }) => (meetingDate === undefined ? undefined : chineseDate(meetingDate)),
    },
    { name: '组织', use: 'required', value: ({ organisation }) => organisation },
    { name: '职务', use: 'required', value: ({ post }) => post },
    { name: '聘期起', use: 'required', value: ({ termFrom }) => chineseDate(termFrom) },
    { name: '聘期止', use: 'required', value: ({ termTo }) => chineseDate(termTo) },
    { name: '姓名', use: 'free', value: ({ name }) => name },
    { name: '称呼', use: 'free', value: ({ honorific }) => honorific },
  ],
  subject: ({ name, organisation, post }) => `${name}　${organisation}${post}`,
  layout: letterTo,
})
