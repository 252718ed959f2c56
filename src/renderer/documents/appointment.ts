import { z } from 'zod'
import { chineseDate } from '../domain/text/chinese-date'
import { defineDocument } from './define-document'
import { day, said } from './facts'

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
type Facts = z.output<typeof facts>

function wording({ meeting, meetingDate, organisation, post, termFrom, termTo }: Facts): string {
  const held = meetingDate === undefined ? '' : `（${chineseDate(meetingDate)}）`
  return `经${meeting}${held}选举通过，兹聘请您担任${organisation}${post}，聘期自${chineseDate(termFrom)}至${chineseDate(termTo)}。`
}

/** 聘书: a single landscape sheet (domain handbook §5.5). */
export const appointment = defineDocument({
  id: 'appointment',
  title: '聘书',
  keeping: { kind: 'numbered', sign: '聘' },
  facts,
  layout: all => ({
    form: 'letter',
    title: `聘书（${all.name}）`,
    author: all.organisation,
    blocks: [
      { kind: 'title', text: '聘书' },
      { kind: 'number', text: `编号：${all.number}` },
      { kind: 'salutation', name: all.name, suffix: `${all.honorific}：` },
      { kind: 'paragraph', text: wording(all) },
      { kind: 'paragraph', text: '此聘。' },
      { kind: 'signature', unit: all.organisation, date: chineseDate(all.issuedOn) },
    ],
    names: [all.name],
  }),
})
