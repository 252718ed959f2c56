import { z } from 'zod'
import { chineseDate } from '../domain/text/chinese-date'
import { paragraph } from './blocks'
import { defineOfficePaper } from './define-office-paper'
import { said } from './facts'
import { issuer, organisationAsk } from './office-facts'

const facts = z.strictObject({
  ...issuer,
  /** A person or a unit. */
  name: said.max(100),
  honorific: z.string().trim().max(10).default(''),
  /** How the body calls whom it thanks. */
  you: z.enum(['您', '你们', '贵单位']).default('您'),
  body: said.max(1000),
})

/** 感谢信: to a person or a unit, for what they did. */
export const thanksLetter = defineOfficePaper({
  id: 'thanks-letter',
  title: '感谢信',
  keeping: { kind: 'kept' },
  certifies: false,
  asks: [
    { fact: 'name', label: '感谢谁', kind: 'line', required: true, known: 'name', hint: '个人或者单位' },
    { fact: 'honorific', label: '称呼', kind: 'line', choices: ['同志', '先生', '女士'] },
    { fact: 'you', label: '文中称', kind: 'line', choices: ['您', '你们', '贵单位'], hint: '不填为“您”' },
    {
      fact: 'body',
      label: '事由',
      kind: 'text',
      required: true,
      hint: '什么时候、做了什么、带来了什么；分段写用回车',
    },
    organisationAsk,
  ],
  facts,
  wording: {
    title: '感谢信',
    body: ['{事由}', '在此，谨向{敬称}表示衷心的感谢和崇高的敬意！'],
  },
  terms: [
    { name: '事由', use: 'required', value: ({ body }) => body },
    { name: '敬称', use: 'free', value: ({ you }) => you },
    { name: '单位', use: 'free', value: ({ organisation }) => organisation },
  ],
  subject: ({ name }) => name,
  layout: (all, { title, paragraphs }) => ({
    form: 'official',
    title: `${title}（${all.name}）`,
    author: all.organisation,
    blocks: [
      { kind: 'title', text: title },
      { kind: 'salutation', name: all.name, suffix: `${all.honorific}：` },
      ...paragraphs.map(paragraph),
      { kind: 'space', lines: 1 },
      { kind: 'signature', unit: all.organisation, date: chineseDate(all.issuedOn) },
    ],
    names: [all.name],
  }),
})
