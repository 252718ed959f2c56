import type { Survey } from '../records/survey'
import type { OutSheet } from '../sheet/workbook'
import { shareOf, tallySides, type GroupTally, type TallySide } from './tally'

/** The tally of a survey as a sheet, a line for each answer of each question of each group. It names nobody. */
export const tallySheet = (
  { title, issued }: Survey,
  side: TallySide,
  groups: readonly GroupTally[],
): OutSheet => ({
  name: `按${tallySides[side]}`,
  title: `${title}统计（按${tallySides[side]}）`,
  note: `收回 ${groups.reduce((sum, { sheets }) => sum + sheets, 0)} 份${issued === undefined ? '' : `，发出 ${issued} 份`}。`,
  columns: [
    { heading: tallySides[side], width: 24 },
    { heading: '问题', width: 40 },
    { heading: '答案', width: 24 },
    { heading: '份数', width: 10 },
    { heading: '占比', width: 10 },
  ],
  rows: groups.flatMap(({ name, questions }) =>
    questions.flatMap(({ question, answered, answers, satisfied, words }) => [
      ...answers.map(({ answer, count }) => [name, question.text, answer, count, shareOf(count, answered)]),
      ...(satisfied === undefined
        ? []
        : [[name, question.text, '满意率（很满意、满意）', satisfied, shareOf(satisfied, answered)]]),
      ...words.map(one => [name, question.text, one, 1, '']),
    ]),
  ),
  landscape: true,
})
