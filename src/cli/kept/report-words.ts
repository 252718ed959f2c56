import { describeDamage } from '../../renderer/adapters/store/frames/describe-damage'
import { refusalWords } from '../../renderer/domain/words/problem-words'
import { attachmentWords } from './attachment-files'
import { verdictOf, type Holding, type Report } from './examine'
import { isForeign, typeOf, type KeptFile } from './kept-file'
import { countWords, entryWords, lossWords, timeWords } from './loss-words'

const typeWords = { journal: '记录文件', backup: '备份' } as const

const sizeWords = (bytes: number): string => `${bytes.toLocaleString('zh-CN')} 字节`

/** What is to be said of a file as a file. */
export function fileWords(file: KeptFile): readonly string[] {
  const type = typeOf(file)
  const title = `${file.name}：${type === null ? '' : `${typeWords[type]}，`}${sizeWords(file.size)}`
  if (file.damage.length === 0) return [`${title}，${String(file.frames.length)} 段，文件完整。`]
  const problems = describeDamage(file.damage).map(refusalWords)
  return [isForeign(file) ? `${title}。` : `${title}，读出 ${String(file.frames.length)} 段。`, ...problems]
}

function holdingWords({ files, type, madeAt, altered, salvaged, attachments }: Holding): readonly string[] {
  const title =
    type === 'backup'
      ? `备份 ${files.join('、')}${madeAt === null ? '' : `（${timeWords(madeAt)} 做的）`}`
      : `记录文件 ${files.join('、')}`
  const losses = lossWords(salvaged)
  const chain = salvaged.gaps.length === 0 ? '，前后相接，没有缺口' : ''
  const held = `${title}：${countWords(salvaged.counts)}；${entryWords(salvaged)}${chain}。`
  return [
    held,
    ...attachmentWords(attachments),
    ...losses,
    ...(altered ? ['内容与做备份时的记载对不上，有人换过里面的内容。'] : []),
  ]
}

const verdicts = {
  0: '核对完毕，没有发现问题。',
  1: '有损坏或缺失。上面读出的内容可以用 wenyuan rebuild 找回，另做成一份备份；原来的文件先不要删除。',
  2: '有的文件读不了。',
} as const

/** What a report says to the person at the keyboard. */
export function reportWords(report: Report): readonly string[] {
  const { files, opened, holdings, closed } = report
  const newer = holdings.some(({ salvaged }) => salvaged.newer.length > 0)
  return [
    ...files.flatMap(fileWords),
    ...closed.map(({ name }) => `${name}：${refusalWords({ code: 'kept-file-other-key' })}`),
    ...holdings.flatMap(holdingWords),
    ...(newer ? [refusalWords({ code: 'data-newer' })] : []),
    ...(opened ? [] : ['没有给出密码，只核对了文件是否完整，没有打开里面的内容。']),
    verdicts[verdictOf(report)],
  ]
}
