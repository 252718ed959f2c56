import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { appointment } from '../renderer/documents/appointment'
import type { PrintableDocument } from '../renderer/documents/define-document'
import { minutes } from '../renderer/documents/minutes'
import { lettersDue } from '../renderer/domain/meeting/letters'
import { letterNumber } from '../renderer/domain/meeting/numbers'
import { appointmentFacts, minutesFacts } from '../renderer/domain/meeting/paper-facts'
import { meeting } from '../renderer/domain/records/meeting'
import { organisation } from '../renderer/domain/records/organisation'
import { refusalWords } from '../renderer/domain/words/problem-words'
import { sampleFile } from './resources'

export type SamplePaper = {
  readonly document: PrintableDocument
  readonly facts: unknown
  readonly fileName: string
}

const sample = z.strictObject({ organisation: organisation.schema, meeting: meeting.schema })

/** The papers that follow from the sample founding meeting: its minutes, and a letter for everybody its election gave a post. */
export async function samplePapers(): Promise<readonly SamplePaper[]> {
  const held = sample.parse(JSON.parse(await readFile(sampleFile('meeting.json'), 'utf8')))
  const day = held.meeting.startsAt.slice(0, 10)
  const due = lettersDue(held.meeting, [])
  if (!due.ok) throw new Error(refusalWords(due.problem))
  const letters = due.value.map((letter, index) => ({
    document: appointment,
    facts: appointmentFacts(held.meeting, held.organisation, letter, {
      number: letterNumber(held.organisation, Number(day.slice(0, 4)), index + 1),
      issuedOn: day,
    }),
    fileName: `聘书_${letter.post.title}_${letter.candidate.name}.pdf`,
  }))
  const record = minutesFacts(held.meeting, held.organisation, day)
  return [{ document: minutes, facts: record, fileName: '会议纪要.pdf' }, ...letters]
}
