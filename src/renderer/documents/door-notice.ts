import { z } from 'zod'
import { chineseDate } from '../domain/text/chinese-date'
import { paragraph } from './blocks'
import { defineOfficePaper } from './define-office-paper'
import { day, posted } from './facts'

const facts = z.strictObject({
  organisation: posted.max(100),
  issuedOn: day,
  title: posted.max(30).default('通知'),
  addressee: posted.max(60).default('各位居民'),
  body: posted.max(2000),
  /** Whom to ask at the office. */
  contact: posted.max(60).optional(),
})

/** 入户通知、张贴通知: a sheet for doors and boards. It names no identity number, since everybody passes it (domain handbook §6). */
export const doorNotice = defineOfficePaper({
  id: 'door-notice',
  title: '入户、张贴通知',
  keeping: { kind: 'printed' },
  certifies: false,
  asks: [
    {
      fact: 'title',
      label: '标题',
      kind: 'line',
      choices: ['通知', '入户通知', '紧急通知', '温馨提示', '停水通知', '停电通知'],
      hint: '不填为“通知”',
    },
    {
      fact: 'addressee',
      label: '写给谁',
      kind: 'line',
      hint: '不填为“各位居民”；可以写到楼栋、单元，例如：5号楼1单元各位居民',
    },
    {
      fact: 'body',
      label: '内容',
      kind: 'text',
      required: true,
      hint: '什么事、什么时间、请居民做什么；不要写身份证号码和居民的电话',
    },
    { fact: 'contact', label: '联系方式', kind: 'line', known: 'phone' },
    { fact: 'organisation', label: '单位', kind: 'line', required: true, known: 'organisation' },
  ],
  facts,
  wording: { title: '{标题}', body: ['{内容}', '特此通知。', '[联系方式：{联系方式}]'] },
  terms: [
    { name: '标题', use: 'required', value: ({ title }) => title },
    { name: '内容', use: 'required', value: ({ body }) => body },
    { name: '联系方式', use: 'optional', value: ({ contact }) => contact },
    { name: '单位', use: 'free', value: ({ organisation }) => organisation },
  ],
  subject: ({ addressee, title }) => `${addressee}　${title}`,
  layout: (all, { title, paragraphs }) => ({
    form: 'official',
    title,
    author: all.organisation,
    blocks: [
      { kind: 'title', text: title },
      { kind: 'salutation', name: all.addressee, suffix: '：' },
      ...paragraphs.map(paragraph),
      { kind: 'space', lines: 1 },
      { kind: 'signature', unit: all.organisation, date: chineseDate(all.issuedOn) },
    ],
    names: [],
  }),
})
