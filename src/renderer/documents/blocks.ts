import type { Block, GridCell } from '../domain/paper/paper'
import { chineseNumeral } from '../domain/text/chinese-numeral'

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

/** 一、会议时间: the nth heading of the first level, counted from 1. */
export const numberedHeading = (nth: number, text: string): Extract<Block, { kind: 'heading' }> => ({
  kind: 'heading',
  level: 1,
  text: `${chineseNumeral(nth)}、${text}`,
})

/** 时间：2026年11月20日 with the label in 黑体; nothing where there is nothing to say. */
export const labelled = (label: string, text: string | undefined): readonly Block[] =>
  text === undefined ? [] : [{ kind: 'people', label, people: [text] }]

/** The number of a paper under its title; nothing where it has none. */
export const numberLine = (number: string | undefined): readonly Block[] =>
  number === undefined
    ? []
    : [
        { kind: 'centred', text: number },
        { kind: 'space', lines: 1 },
      ]

/** Words of a form that say what stands beside them. */
export const asks = (text: string): GridCell => ({ text, label: true })

/** What stands on a form beside its label, over so many columns. */
export const answers = (text: string | undefined, span = 1): GridCell => ({ text: text ?? '', span })

/** A date to be filled in by hand: room before each of its words. */
export const openDate: GridCell = { text: '年　　　月　　　日', align: 'centre' }

/** Places to sign, `perRow` beside each other. */
export const signing = (labels: readonly string[], perRow = 2): Block => ({
  kind: 'signatures',
  perRow,
  labels: [...labels],
})
