import { z } from 'zod'
import { chineseDate } from '../domain/text/chinese-date'
import { paragraph } from './blocks'
import { defineDocument } from './define-document'
import { day, posted } from './facts'

const facts = z.strictObject({
  organisation: posted.max(100),
  /** Without 《》 and without the name of the body. */
  title: posted.max(100),
  body: z.array(posted).min(1, '请填正文。'),
  /** The day and the meeting that adopted it; a draft has neither. */
  adoptedOn: day.optional(),
  adoptedBy: posted.optional(),
})

/** 制度: a rule of the association as it is posted and handed out; a draft says that it is one. */
export const regulationSheet = defineDocument({
  id: 'regulation',
  title: '制度',
  keeping: { kind: 'printed' },
  facts,
  layout: ({ organisation, title, body, adoptedOn, adoptedBy }) => {
    const whole = title.startsWith(organisation) ? title : `${organisation}${title}`
    const adopted =
      adoptedOn === undefined ? '（草稿）' : `（${chineseDate(adoptedOn)}${adoptedBy ?? ''}通过）`
    return {
      form: 'official',
      title: whole,
      author: organisation,
      blocks: [
        { kind: 'title', text: whole },
        { kind: 'centred', text: adopted },
        { kind: 'space', lines: 1 },
        ...body.map(paragraph),
      ],
      names: [],
    }
  },
})
