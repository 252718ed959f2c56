import type { Block, Paper } from '../domain/paper/paper'
import type { Collection } from '../domain/records/collection'
import type { Office } from '../domain/records/office'
import { chineseDate } from '../domain/text/chinese-date'

export type PrivacyNoticeFacts = {
  readonly office: Omit<Office, 'id'>
  readonly collection: Collection
  /** What was collected, as the record calls it, and which of it is sensitive. */
  readonly kinds: readonly string[]
  readonly sensitive: readonly string[]
  /** `YYYY-MM-DD` */
  readonly madeOn: string
}

/** On what ground, said to those concerned. */
const grounds: Readonly<Record<Collection['basis'], string>> = {
  duty: '履行法定职责所必需',
  consent: '经本人同意',
  emergency: '应对突发事件所必需',
}

const heading = (text: string): Block => ({ kind: 'heading', level: 1, text })
const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

const whoCollects = ({ name, street, phone }: PrivacyNoticeFacts['office']): readonly Block[] => [
  paragraph(`${name}${street === undefined ? '' : `（${street}）`}。`),
  paragraph(phone === undefined ? '请到本单位办公地点联系。' : `联系电话：${phone}`),
]

function kindsWords({ kinds, sensitive }: PrivacyNoticeFacts): readonly Block[] {
  const all = paragraph(`${kinds.join('、')}。`)
  if (sensitive.length === 0) return [all]
  return [
    all,
    paragraph(
      `其中${sensitive.join('、')}是敏感个人信息，泄露后对您影响较大，只在上述用途确有必要时使用，由有权限的工作人员查看，平时导出的名单不列这些内容。`,
    ),
  ]
}

const retention = ({ temporary, keepUntil }: Collection): string =>
  temporary && keepUntil !== undefined
    ? `保存到${chineseDate(keepUntil)}，到期清除。`
    : '在上述用途需要的期间保存，不再需要时删除。'

/** 个人信息收集告知书: who collects what, what for, how long, and what people may ask (个人信息保护法 §17, §30). A sheet to hand out or post. */
export const privacyNotice = (facts: PrivacyNoticeFacts): Paper => {
  const { office, collection, madeOn } = facts
  return {
    form: 'official',
    title: '个人信息收集告知书',
    author: office.name,
    blocks: [
      { kind: 'title', text: '个人信息收集告知书' },
      { kind: 'salutation', name: '各位居民', suffix: '：' },
      paragraph(`${office.name}为${collection.purpose}，需要收集和使用您的个人信息，现告知如下：`),
      heading('一、由谁收集'),
      ...whoCollects(office),
      heading('二、用途和依据'),
      paragraph(`用于${collection.purpose}；依据是${grounds[collection.basis]}。不作其他用途。`),
      heading('三、收集哪些信息'),
      ...kindsWords(facts),
      paragraph('不满十四周岁未成年人的信息，由监护人同意后提供。'),
      heading('四、怎样保存，保存多久'),
      paragraph(`加密保存在本单位的电脑上，所用软件不连接网络。${retention(collection)}`),
      heading('五、是否提供给别人'),
      paragraph('向其他单位提供时，登记接收单位、用途和依据，只给必需的内容；未经本人同意不公开。'),
      heading('六、您的权利'),
      paragraph(
        '您可以查阅、复制本人的信息；发现有误，可以要求更正；不再需要保存的，可以要求删除。请本人带身份证明到本单位办理，删除后给您书面回执。',
      ),
      { kind: 'signature', unit: office.name, date: chineseDate(madeOn) },
    ],
    names: [],
  }
}
