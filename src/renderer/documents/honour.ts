import { z } from 'zod'
import { defineOfficePaper } from './define-office-paper'
import { said } from './facts'
import { issuer, nameAsk, organisationAsk } from './office-facts'
import { letterTo } from './letter-to'

/** Titles that a government awards (志愿服务条例 §32; domain handbook §5.5): a committee thanks and encourages. */
const ofGovernment = /^(全国|国家级?|全省|省级?|全市|市级|全区|区级|全县|县级)|劳动模范|道德模范|五一劳动奖/u

const facts = z.strictObject({
  ...issuer,
  number: said.max(40),
  name: said.max(50),
  honorific: z.string().trim().max(10).default('同志'),
  /** What it is for, as it stands in the sentence: 2026年度社区志愿服务. */
  occasion: said.max(100),
  award: said
    .max(40)
    .refine(
      text => !ofGovernment.test(text),
      '这样的称号由县级以上人民政府等按规定表彰，社区只作鼓励和感谢，请换一个称号。',
    )
    .optional(),
})

/** 荣誉证书: a single landscape sheet that encourages somebody. */
export const honour = defineOfficePaper({
  id: 'honour',
  title: '荣誉证书',
  keeping: { kind: 'numbered', sign: '荣' },
  certifies: false,
  asks: [
    nameAsk,
    {
      fact: 'honorific',
      label: '称呼',
      kind: 'line',
      choices: ['同志', '先生', '女士', '同学', '家庭'],
      hint: '不填为“同志”',
    },
    {
      fact: 'occasion',
      label: '事由',
      kind: 'line',
      required: true,
      hint: '例如：2026年度社区志愿服务，写进“在……中表现突出”',
    },
    { fact: 'award', label: '称号', kind: 'line', hint: '例如：优秀志愿者；没有称号可以不填' },
    organisationAsk,
  ],
  facts,
  wording: {
    title: '荣誉证书',
    body: ['在{事由}中表现突出[，被评为“{称号}”]。', '特发此证，以资鼓励。'],
  },
  terms: [
    { name: '事由', use: 'required', value: ({ occasion }) => occasion },
    { name: '称号', use: 'optional', value: ({ award }) => award },
    { name: '单位', use: 'free', value: ({ organisation }) => organisation },
  ],
  subject: ({ name, award, occasion }) => `${name}　${award ?? occasion}`,
  layout: letterTo,
})
