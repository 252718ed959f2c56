import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

/** A day that is not what its day of the week says: 放假 or 调休上班, as the yearly announcement has it. The office enters it. */
export const calendarDay = defineRecord({
  kind: 'calendar-day',
  label: '放假和调休',
  schema: z.object({ id, day: isoDate, works: z.boolean(), note: text.max(50) }),
  headings: { day: ['日期'], works: ['上班'], note: ['说明'] },
})
export type CalendarDay = RecordOf<typeof calendarDay>
