import { z } from 'zod'
import type { Block } from '../domain/paper/paper'
import { paragraph } from './blocks'
import { defineOfficePaper } from './define-office-paper'
import { said } from './facts'
import { answering, answeringAsks, proofFoot, proofHead } from './office-facts'

const facts = z.strictObject({
  ...answering,
  /** The clerk's own title; checked against the lists as every word of the text is. */
  title: said.max(60),
  /** Whom it goes to. */
  addressee: said.max(60).optional(),
  body: said.max(3000),
  /** Whose name stands in it, where it is about somebody. */
  name: said.max(50).optional(),
})

const salutation = (addressee: string | undefined): readonly Block[] =>
  addressee === undefined ? [] : [{ kind: 'salutation', name: addressee, suffix: '：' }]

/** 情况说明: what happened, in the clerk's own words. */
export const situationStatement = defineOfficePaper({
  id: 'situation-statement',
  title: '情况说明',
  keeping: { kind: 'numbered', sign: '证' },
  certifies: true,
  asks: [
    {
      fact: 'title',
      label: '标题',
      kind: 'line',
      required: true,
      hint: '例如：关于5号楼供暖管道抢修的情况说明',
    },
    { fact: 'addressee', label: '主送单位', kind: 'line' },
    { fact: 'name', label: '涉及的人', kind: 'line', known: 'name' },
    { fact: 'body', label: '正文', kind: 'text', required: true },
    ...answeringAsks,
  ],
  facts,
  wording: { title: '{标题}', body: ['{正文}', '特此说明。'] },
  terms: [
    { name: '标题', use: 'required', value: ({ title }) => title },
    { name: '正文', use: 'required', value: ({ body }) => body },
    { name: '涉及的人', use: 'optional', value: ({ name }) => name },
    { name: '单位', use: 'free', value: ({ organisation }) => organisation },
  ],
  subject: ({ name, title }) => (name === undefined ? title : `${name}　${title}`),
  layout: (all, { title, paragraphs }) => ({
    form: 'official',
    title,
    author: all.organisation,
    blocks: [
      ...proofHead(title, all.number),
      ...salutation(all.addressee),
      ...paragraphs.map(paragraph),
      ...proofFoot(all),
    ],
    names: all.name === undefined ? [] : [all.name],
  }),
})
