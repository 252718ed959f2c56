import type { AssessmentScheme } from '../records/assessment-scheme'
import type { OutSheet } from '../sheet/workbook'
import { pointsWords } from './points'
import type { Ranked } from './ranking'
import { sheetTotal } from './result'

/** The results of a scheme as a sheet: place, enterprise, what each assessor gave, points, grade and how it stands. */
export const resultSheet = (
  { name, assessors }: AssessmentScheme,
  ranked: readonly Ranked[],
  nameOf: (enterpriseId: string) => string,
): OutSheet => ({
  name: '考核结果',
  title: `${name}考核结果`,
  columns: [
    { heading: '名次', width: 8 },
    { heading: '物业企业', width: 36 },
    ...assessors.map(one => ({ heading: `${one.name}（${one.percent}%）`, width: 16 })),
    { heading: '得分', width: 10 },
    { heading: '等级', width: 10 },
    { heading: '一票否决', width: 24 },
    { heading: '版次', width: 8 },
    { heading: '公布日期', width: 14 },
  ],
  rows: ranked.map(({ assessment, result, place }) => [
    place ?? null,
    nameOf(assessment.enterpriseId),
    ...assessors.map(one => {
      const sheet = assessment.sheets.find(({ assessor }) => assessor === one.name)
      return sheet === undefined ? null : sheetTotal(sheet) / 100
    }),
    result === undefined ? null : Number(pointsWords(result.points)),
    result?.grade ?? null,
    result?.veto ?? null,
    assessment.version,
    assessment.publishedOn ?? '未公布',
  ]),
  landscape: true,
})
