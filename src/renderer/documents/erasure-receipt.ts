import type { Block, Paper } from '../domain/paper/paper'
import type { Quotes } from '../domain/personal-data/erase-quotes'
import { chineseDate } from '../domain/text/chinese-date'

export type ErasureReceiptFacts = {
  readonly office: string
  /** The name of whoever asked; it stands on this sheet and nowhere else any more. */
  readonly name: string
  /** `YYYY-MM-DD` */
  readonly erasedOn: string
  /** The day the history was cleared; null: it will be when it is next compacted. */
  readonly clearedOn: string | null
  readonly quotes: Quotes
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const heading = (text: string): Block => ({ kind: 'heading', level: 1, text })

function keptWords({ meetings, appointments, papers, sealUses }: Quotes): string {
  const counted = [
    [meetings, '次会议的记录'],
    [appointments, '条任职记录'],
    [papers, '份已印发的文书'],
    [sealUses, '条用印登记（含当时留的电话）'],
  ] as const
  const words = counted.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
  return words.length === 0
    ? '没有别的记录写有您的姓名。'
    : `${words.join('、')}写有您的姓名（按姓名查找，可能有同名的人）。这些是本单位的工作档案，是会议、选举和公文的凭据，予以保留，不再作其他使用。`
}

const clearedWords = (clearedOn: string | null): string =>
  clearedOn === null
    ? '操作记录中还留有以前的内容，本单位下次整理历史时清除，只留下“某日有过一次登记”的痕迹。'
    : `操作记录中以前的内容已于${chineseDate(clearedOn)}清除，只留下“某日有过一次登记”的痕迹。`

/** 个人信息删除回执 (个人信息保护法 §47): what was deleted when, what follows by itself, and what is kept and why. */
export const erasureReceipt = ({
  office,
  name,
  erasedOn,
  clearedOn,
  quotes,
}: ErasureReceiptFacts): Paper => ({
  form: 'official',
  title: '个人信息删除回执',
  author: office,
  blocks: [
    { kind: 'title', text: '个人信息删除回执' },
    { kind: 'salutation', name, suffix: '：' },
    paragraph('您要求删除本单位保存的您的个人信息，办理情况如下：'),
    heading('一、已经删除'),
    paragraph(`名册中您的姓名、证件号码、电话、住址等全部内容，已于${chineseDate(erasedOn)}删除。`),
    heading('二、操作记录'),
    paragraph(clearedWords(clearedOn)),
    heading('三、备份'),
    paragraph(
      '删除以前做的备份里还有这些内容，加密保存，随新备份的产生在 12 个月内陆续淘汰。从旧备份恢复时，您的信息不会恢复。',
    ),
    heading('四、保留的内容'),
    paragraph(keptWords(quotes)),
    paragraph(
      '删除以前已经提供给其他单位的名单，请向接收单位要求删除；需要知道提供给了谁，请在办理删除以前索取本人信息。',
    ),
    { kind: 'signature', unit: office, date: chineseDate(erasedOn) },
  ],
  names: [name],
})
