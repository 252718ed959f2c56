import { z } from 'zod'
import { chineseDate } from '../domain/text/chinese-date'
import { paragraph } from './blocks'
import { defineDocument } from './define-document'
import { count, day, posted } from './facts'

const row = z.strictObject({
  place: count,
  name: posted.max(100),
  points: posted,
  grade: posted,
  /** The class the grade leads into and what that brings, where the office has a table of classes. */
  className: posted.optional(),
  measures: posted.optional(),
})

const facts = z.strictObject({
  organisation: posted.max(100),
  scheme: posted.max(100),
  /** 2026年第3季度 */
  period: posted.max(40),
  asOf: day,
  /** By which paper is assessed. */
  basis: posted,
  /** By which paper enterprises are classed. */
  classBasis: posted.optional(),
  rows: z.array(row).min(1, '还没有已公布的考核结果。'),
})

/** 考核结果通报: the ranking of a term with the class of each enterprise and what it brings (domain handbook §3.3). It names no person. */
export const assessmentRanking = defineDocument({
  id: 'assessment-ranking',
  title: '物业考核结果通报',
  keeping: { kind: 'printed' },
  facts,
  layout: all => {
    const title = `${all.period}${all.scheme}结果通报`
    return {
      form: 'sheet',
      title,
      author: all.organisation,
      blocks: [
        { kind: 'title', text: title },
        { kind: 'number', text: `截至${chineseDate(all.asOf)}` },
        paragraph(`考核依据：${all.basis}`),
        ...(all.classBasis === undefined ? [] : [paragraph(`分类依据：${all.classBasis}`)]),
        {
          kind: 'table',
          columns: [
            { heading: '名次', width: 14, align: 'centre' },
            { heading: '物业企业', width: 54, align: 'left' },
            { heading: '得分', width: 18, align: 'centre' },
            { heading: '等级', width: 18, align: 'centre' },
            { heading: '分类', width: 18, align: 'centre' },
            { heading: '管理措施', width: 48, align: 'left' },
          ],
          rows: all.rows.map(one => [
            String(one.place),
            one.name,
            one.points,
            one.grade,
            one.className ?? '',
            one.measures ?? '',
          ]),
        },
        { kind: 'space', lines: 1 },
        { kind: 'signature', unit: all.organisation, date: chineseDate(all.asOf) },
      ],
      names: [],
    }
  },
})
