import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

/** How a question is answered: on the scale of satisfaction, by one of its choices, or in words. */
const questionKinds = ['scale', 'choice', 'text'] as const

const surveyQuestion = z.object({
  id,
  text: text.max(100),
  kind: z.enum(questionKinds),
  /** With `choice`. */
  choices: z.array(text.max(30)),
})
export type SurveyQuestion = z.infer<typeof surveyQuestion>

/** 满意度调查: what is asked of the residents on a sheet, and in which time. */
export const survey = defineRecord({
  kind: 'survey',
  label: '满意度调查',
  schema: z.object({
    id,
    title: text.max(60),
    openedOn: isoDate,
    closedOn: isoDate.optional(),
    /** How many sheets were handed out. */
    issued: z.number().int().nonnegative().optional(),
    intro: text.max(300).optional(),
    questions: z.array(surveyQuestion),
  }),
  headings: {
    title: ['调查名称'],
    openedOn: ['起日'],
    closedOn: ['止日'],
    issued: ['发出份数'],
    intro: ['卷首语'],
    questions: ['问题'],
  },
})
export type Survey = RecordOf<typeof survey>
