import { z } from 'zod'
import type { Block, GridCell } from '../domain/paper/paper'
import { answers, asks, paragraph } from './blocks'
import { defineDocument } from './define-document'
import { said } from './facts'

const question = z.strictObject({
  text: said.max(100),
  /** What is ticked; none: it is answered in words. */
  choices: z.array(said.max(30)).max(9),
})

const facts = z.strictObject({
  organisation: said.max(100),
  title: said.max(60),
  intro: said.max(300).optional(),
  questions: z.array(question).min(1, '调查表至少要有一个问题。').max(40),
})
type Question = z.output<typeof question>

const BOX = '□'
const LINE_HEIGHT = 10
const WORDS_HEIGHT = 22

const rowOf = ({ text, choices }: Question, nth: number): { height: number; cells: GridCell[] } => ({
  height: choices.length === 0 ? WORDS_HEIGHT : LINE_HEIGHT,
  cells: [
    { ...asks(`${nth + 1}`), align: 'centre' },
    answers(text),
    answers(choices.map((choice, at) => `${BOX}${at + 1}${choice}`).join(' ')),
  ],
})

const grid = (questions: readonly Question[]): Block => ({
  kind: 'grid',
  columns: [10, 48, 112],
  rows: questions.map(rowOf),
})

/** 满意度调查表: nobody's name stands on it; the number beside each box is what the clerk types. */
export const surveyForm = defineDocument({
  id: 'survey-form',
  title: '满意度调查表',
  keeping: { kind: 'printed' },
  facts,
  layout: all => ({
    form: 'sheet',
    title: all.title,
    author: all.organisation,
    blocks: [
      { kind: 'title', text: all.title },
      ...(all.intro === undefined ? [] : [paragraph(all.intro)]),
      paragraph('小区：＿＿＿＿＿＿＿＿＿＿　　请在合适的方格里打勾，不用写姓名。'),
      grid(all.questions),
      { kind: 'space', lines: 1 },
      { kind: 'signature', unit: all.organisation, date: '谢谢您的配合！' },
    ],
    names: [],
  }),
})
