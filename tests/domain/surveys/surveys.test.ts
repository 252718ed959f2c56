import { describe, expect, it } from 'vitest'
import { put } from '../../../src/renderer/domain/journal/entry'
import { estate } from '../../../src/renderer/domain/records/estate'
import { propertyEnterprise } from '../../../src/renderer/domain/records/property-enterprise'
import { serviceContract } from '../../../src/renderer/domain/records/service-contract'
import { survey, type Survey } from '../../../src/renderer/domain/records/survey'
import { surveySheet, type SurveySheet } from '../../../src/renderer/domain/records/survey-sheet'
import { editSurvey } from '../../../src/renderer/domain/surveys/edit-survey'
import { enterSheet } from '../../../src/renderer/domain/surveys/enter-sheet'
import { readQuestions, questionsWords } from '../../../src/renderer/domain/surveys/read-questions'
import { tallySurvey } from '../../../src/renderer/domain/surveys/tally'
import { tallySheet } from '../../../src/renderer/domain/surveys/tally-sheet'
import { savedOf } from '../../builders/a-change'
import { countingIds } from '../../builders/a-meeting'
import { aContract, anEnterprise, anEstate } from '../../builders/a-property'
import { heldRecords } from '../../builders/held-records'
import { valueOf } from '../../builders/value-of'

const lines = '环境卫生满意吗？\n先解决什么？|停车、电梯\n其他意见|文字'

const aSurvey = (): Survey => ({
  id: 'survey',
  title: '满意度调查',
  openedOn: '2026-11-01',
  issued: 10,
  questions: valueOf(readQuestions(lines, countingIds('q'))),
})

const aSheet = (nth: number, answers: SurveySheet['answers'], estateId?: string): SurveySheet => ({
  id: `sheet-${nth}`,
  surveyId: 'survey',
  nth,
  enteredOn: '2026-11-20',
  answers,
  ...(estateId !== undefined && { estateId }),
})

const entered = { title: '满意度调查', openedOn: '2026-11-01', questions: lines }

describe('a survey', () => {
  it('reads its questions line by line, and writes them as they were', () => {
    expect(aSurvey().questions.map(({ kind, choices }) => [kind, ...choices])).toEqual([
      ['scale'],
      ['choice', '停车', '电梯'],
      ['text'],
    ])
    expect(questionsWords(aSurvey().questions)).toBe(lines)
  })

  it.each(['', ' \n ', '问题|只有一个', '问题|甲、乙|丙', '|甲、乙', '问题|1、2、3、4、5、6、7、8、9、10'])(
    'is refused with the questions %j',
    typed => {
      expect(readQuestions(typed, countingIds()).ok).toBe(false)
    },
  )

  it('keeps its questions once sheets have come back, and may still be renamed', () => {
    const sheets = [aSheet(1, { 'q-1': '1' })]
    const edit = (changes: Record<string, string>, known: Survey | undefined = aSurvey()) => {
      const edited = editSurvey({ ...entered, ...changes }, known, sheets, countingIds('new'))
      return edited.ok ? savedOf(survey, edited.value.change)[0]?.title : edited.problem.code
    }
    expect(edit({ questions: '别的问题' })).toBe('survey-has-sheets')
    expect(edit({ title: '物业满意度' })).toBe('物业满意度')
    expect(edit({ closedOn: '2026-10-01' })).toBe('survey-days-reversed')
  })

  it('takes a number for each question, leaves out what is blank, and refuses a number there is not', () => {
    const context = {
      sheets: [aSheet(4, { 'q-1': '1' })],
      estateId: 'estate',
      today: '2026-11-20',
      newId: () => 'new',
    }
    const change = valueOf(enterSheet(aSurvey(), { 'q-1': '２', 'q-3': ' 多修路 ' }, context))
    expect(savedOf(surveySheet, change)).toEqual([
      {
        id: 'new',
        surveyId: 'survey',
        nth: 5,
        enteredOn: '2026-11-20',
        estateId: 'estate',
        answers: { 'q-1': '2', 'q-3': '多修路' },
      },
    ])
    const code = (typed: Record<string, string>) => {
      const taken = enterSheet(aSurvey(), typed, context)
      return taken.ok ? 'ok' : taken.problem.code
    }
    expect([code({ 'q-1': '6' }), code({ 'q-1': '0' }), code({ 'q-2': '3' }), code({ 'q-2': ' ' })]).toEqual([
      'survey-answer-unreadable',
      'survey-answer-unreadable',
      'survey-answer-unreadable',
      'survey-sheet-empty',
    ])
  })

  it('is counted by question, by estate and by the enterprise that serves it', () => {
    const records = heldRecords()
    records.commit({
      cause: 'estate-edited',
      detail: '',
      save: [
        put(estate, anEstate()),
        put(propertyEnterprise, anEnterprise()),
        put(serviceContract, aContract()),
      ],
    })
    const sheets = [
      aSheet(1, { 'q-1': '1', 'q-2': '1' }, 'estate'),
      aSheet(2, { 'q-1': '2', 'q-2': '2', 'q-3': '多修路' }, 'estate'),
      aSheet(3, { 'q-1': '3' }),
    ]
    const [all] = tallySurvey(aSurvey(), sheets, 'all', records)
    expect(
      all?.questions.map(({ answered, satisfied, answers }) => [
        answered,
        satisfied,
        ...answers.map(one => one.count),
      ]),
    ).toEqual([
      [3, 2, 1, 1, 1, 0, 0],
      [2, undefined, 1, 1],
      [1, undefined],
    ])
    const named = (side: 'estate' | 'enterprise') =>
      tallySurvey(aSurvey(), sheets, side, records).map(one => [one.name, one.sheets])
    expect(named('estate')).toEqual([
      ['文和园', 2],
      ['未注明', 1],
    ])
    expect(named('enterprise')).toEqual([
      ['安居物业服务有限公司', 2],
      ['未注明', 1],
    ])
    const out = tallySheet(aSurvey(), 'all', tallySurvey(aSurvey(), sheets, 'all', records))
    expect(out).toMatchObject({ note: '收回 3 份，发出 10 份。' })
    expect(out.rows).toContainEqual(['全部', '环境卫生满意吗？', '满意率（很满意、满意）', 2, '66.7%'])
  })
})
