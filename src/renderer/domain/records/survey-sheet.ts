import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

/** 收回的调查表: what one sheet says, question by question, without a name. What was left blank is not among the answers. */
export const surveySheet = defineRecord({
  kind: 'survey-sheet',
  label: '收回的调查表',
  schema: z.object({
    id,
    surveyId: id,
    /** The nth that was entered. */
    nth: z.number().int().positive(),
    estateId: id.optional(),
    enteredOn: isoDate,
    /** By question: the number of the answer, or its words. */
    answers: z.record(z.string(), text.max(200)),
  }),
  headings: {
    nth: ['序号'],
    estateId: ['小区'],
    enteredOn: ['录入日期'],
    answers: ['答案'],
  },
  privacy: {
    surveyId: 'open',
    nth: 'open',
    estateId: 'open',
    enteredOn: 'open',
    answers: 'free',
  },
  refs: { surveyId: 'survey', estateId: 'estate' },
})
export type SurveySheet = RecordOf<typeof surveySheet>
