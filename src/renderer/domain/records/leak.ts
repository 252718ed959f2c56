import { z } from 'zod'
import { leakReportFacts } from '../personal-data/leak-report'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate } from './parts'

/** What was reported on a day; the paper that says it lies with the others. */
const version = z.object({ writtenOn: isoDate, paperId: id, report: leakReportFacts })

/** 泄露事件 (个人信息保护法 §57): every report that was made of it, the first one first. What becomes known later is a further report. */
export const leak = defineRecord({
  kind: 'leak',
  label: '泄露事件',
  schema: z.object({ id, versions: z.array(version).min(1) }),
  headings: { versions: ['报告'] },
})
export type Leak = RecordOf<typeof leak>
