import { describe, expect, it } from 'vitest'
import {
  beginAssessment,
  publishAssessment,
  scoreAssessment,
} from '../../../src/renderer/domain/assessing/change-assessment'
import { beginReport } from '../../../src/renderer/domain/association-reports/edit-report'
import { recordCase } from '../../../src/renderer/domain/green-channel/record-case'
import { takeCaseStep, type CaseStepRequest } from '../../../src/renderer/domain/green-channel/take-case-step'
import { put, type Change, type JournalEntry } from '../../../src/renderer/domain/journal/entry'
import { planUndo } from '../../../src/renderer/domain/journal/plan-undo'
import { atOnce } from '../../../src/renderer/domain/paced'
import { assessment } from '../../../src/renderer/domain/records/assessment'
import { assessmentScheme } from '../../../src/renderer/domain/records/assessment-scheme'
import { organisation } from '../../../src/renderer/domain/records/organisation'
import { propertyEnterprise } from '../../../src/renderer/domain/records/property-enterprise'
import { greenCase } from '../../../src/renderer/domain/records/green-case'
import { fail, type Result } from '../../../src/renderer/domain/result'
import { issueOversight, type OversightFacts } from '../../../src/renderer/domain/supervision/issue-oversight'
import { editSurvey } from '../../../src/renderer/domain/surveys/edit-survey'
import { enterSheet } from '../../../src/renderer/domain/surveys/enter-sheet'
import { survey } from '../../../src/renderer/domain/records/survey'
import { undoCounts } from '../../../src/renderer/domain/words/undo-words'
import { surveySheet } from '../../../src/renderer/domain/records/survey-sheet'
import { anAssociation } from '../../builders/a-meeting'
import { anEnterprise } from '../../builders/a-property'
import { aScheme } from '../../builders/an-assessment'
import { heldRecords } from '../../builders/held-records'
import { valueOf } from '../../builders/value-of'

const now = '2026-11-22T09:00'
const today = '2026-11-22'

/** Records with an enterprise, a scheme and an association, and what a clerk does with them. */
function anOffice() {
  const records = heldRecords()
  const save = [
    put(propertyEnterprise, anEnterprise()),
    put(assessmentScheme, aScheme()),
    put(organisation, anAssociation()),
  ]
  records.commit({ cause: 'enterprise-edited', detail: '', save })
  let ids = 0
  const newId = (): string => `new-${String((ids += 1))}`
  const done = (decided: Result<Change>): JournalEntry => records.commit(valueOf(decided))
  const undo = (entry: JournalEntry) => {
    const planned = valueOf(atOnce(planUndo(entry, records)))
    if (undoCounts(planned) !== '') records.commit(planned.change)
    return planned.kept
  }
  return { records, newId, done, undo }
}

describe('what a clerk records of oversight and requests', () => {
  it('a case is taken back step by step, and at last as a whole', () => {
    const { records, newId, done, undo } = anOffice()
    const chosen = {
      receivedAt: '2026-11-21T08:00',
      caseClass: '',
      estateId: undefined,
      enterpriseId: 'enterprise',
    }
    const made = valueOf(
      recordCase({ title: '电梯停运', source: '来访' }, chosen, undefined, { cases: [], now, newId }),
    )
    const recorded = done({ ok: true, value: made.change })
    const before = records.everything()
    const request: CaseStepRequest = {
      step: 'accepted',
      at: now,
      note: '',
      handler: '',
      answer: '',
      level: 'simple',
      satisfaction: undefined,
      due: undefined,
    }
    const one = records.find(greenCase, made.id)
    if (one === undefined) throw new Error('Nothing recorded')
    const accepted = done(takeCaseStep(one, request, { rules: [], now }))
    expect(records.find(greenCase, made.id)?.steps).toHaveLength(1)
    expect(undo(accepted)).toEqual([])
    expect(records.everything()).toEqual(before)
    expect(undo(recorded)).toEqual([])
    expect(records.all(greenCase)).toEqual([])
  })

  it('a score and the assessment it was given in are taken back; a published result never is', () => {
    const { records, newId, done, undo } = anOffice()
    const begun = done(beginAssessment(aScheme(), 'enterprise', [], newId))
    const [empty] = records.all(assessment)
    if (empty === undefined) throw new Error('Nothing begun')
    const given = { on: today, note: '', typed: { clean: '50', safe: '30' } }
    const scored = done(scoreAssessment(empty, { ...given, assessor: '街道' }, aScheme()))
    expect(undo(scored)).toEqual([])
    expect(records.all(assessment)).toEqual([empty])

    for (const assessor of ['街道', '社区']) {
      const [one] = records.all(assessment)
      if (one !== undefined) done(scoreAssessment(one, { ...given, assessor }, aScheme()))
    }
    const [whole] = records.all(assessment)
    if (whole === undefined) throw new Error('Nothing scored')
    const publishing = done(publishAssessment(whole, aScheme(), today))
    const published = records.all(assessment)
    expect(atOnce(planUndo(publishing, records))).toEqual(fail('not-undoable'))
    expect(undo(begun)).toMatchObject([{ kind: 'assessment' }])
    expect(records.all(assessment)).toEqual(published)
  })

  it('an order to an enterprise is taken back while nothing was done with it', () => {
    const { records, newId, done, undo } = anOffice()
    const before = records.everything()
    const facts: OversightFacts = {
      kind: 'rectification',
      enterpriseId: 'enterprise',
      assessmentId: undefined,
      enterprise: '安居物业',
      person: '',
      task: '楼道清洁不到位',
      measures: '每日清扫',
      dueOn: '2026-12-01',
      talkAt: undefined,
      talkPlace: '',
    }
    expect(undo(done(issueOversight(facts, [], today, newId())))).toEqual([])
    expect(records.everything()).toEqual(before)
  })

  it('a survey stays while sheets of it are on record, and goes after them', () => {
    const { records, newId, done, undo } = anOffice()
    const entered = { title: '满意度', openedOn: today, questions: '环境卫生满意吗？' }
    const made = valueOf(editSurvey(entered, undefined, [], newId))
    const asked = done({ ok: true, value: made.change })
    const one = records.find(survey, made.id)
    if (one === undefined) throw new Error('Nothing recorded')
    const answers = Object.fromEntries(one.questions.map(({ id }) => [id, '1']))
    const sheet = done(enterSheet(one, answers, { sheets: [], estateId: undefined, today, newId }))
    expect(undo(asked)).toMatchObject([{ kind: 'survey' }])
    expect(records.all(survey)).toEqual([one])
    expect(undo(sheet)).toEqual([])
    expect(records.all(surveySheet)).toEqual([])
    expect(undo(asked)).toEqual([])
    expect(records.all(survey)).toEqual([])
  })

  it('a report is taken back', () => {
    const { records, newId, done, undo } = anOffice()
    const before = records.everything()
    const begun = valueOf(
      beginReport(
        anAssociation(),
        { span: 'month', month: '2026-10', sentTo: '' },
        { all: [], today, newId },
      ),
    )
    expect(undo(done({ ok: true, value: begun.change }))).toEqual([])
    expect(records.everything()).toEqual(before)
  })
})
