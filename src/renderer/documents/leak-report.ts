import type { Block, Paper } from '../domain/paper/paper'
import type { LeakReport, Notified } from '../domain/personal-data/leak-report'
import { chineseDate } from '../domain/text/chinese-date'

const table = (rows: readonly (readonly [string, string])[]): Block => ({
  kind: 'table',
  columns: [
    { heading: '项目', width: 40, align: 'centre' },
    { heading: '内容', width: 116, align: 'left' },
  ],
  rows: rows.map(row => [...row]),
})

const notifiedWords = ({ on, note }: Notified): string =>
  [on === undefined ? '未办理' : `${chineseDate(on)}已通知`, note].filter(Boolean).join('；')

/**
 * 个人信息泄露事件报告 (个人信息保护法 §57): kinds, cause, possible harm, what was done, what people can do, whom to ask, who was told.
 *
 * @param nth which report of the leak it is; a later one says all that is known by then
 */
export const leakReport = (office: string, report: LeakReport, madeOn: string, nth = 1): Paper => ({
  form: 'official',
  title: '个人信息泄露事件报告',
  author: office,
  blocks: [
    { kind: 'title', text: '个人信息泄露事件报告' },
    ...(nth > 1 ? [{ kind: 'number' as const, text: `第${nth}次报告` }] : []),
    table([
      ['发生时间', report.happened],
      ['发现日期', chineseDate(report.foundOn)],
      ['涉及的信息种类', report.kinds],
      ['涉及人数', report.people],
      ['原因', report.cause],
      ['可能造成的危害', report.harm],
      ['已采取的补救措施', report.measures],
      ['个人可采取的减轻危害的措施', report.advice],
      ['联系方式', report.contact],
      ['通知主管部门', notifiedWords(report.department)],
      ['通知个人', notifiedWords(report.persons)],
    ]),
    { kind: 'signature', unit: office, date: chineseDate(madeOn) },
  ],
  names: [],
})
