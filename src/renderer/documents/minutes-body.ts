import type { Block } from '../domain/paper/paper'
import { chineseNumeral } from '../domain/text/chinese-numeral'

const first = /^[一二三四五六七八九十]+、/
const second = /^（[一二三四五六七八九十]+）/

/** A heading names what follows in few words and is no sentence. */
const isHeading = (text: string): boolean => text.length <= 40 && !/[。；：]./.test(text)

function blocksOf(text: string): readonly Block[] {
  if (first.test(text) && isHeading(text)) return [{ kind: 'heading', level: 1, text }]
  if (second.test(text) && isHeading(text)) return [{ kind: 'heading', level: 2, text }]
  return [{ kind: 'paragraph', text }]
}

/** Paragraphs as the clerk wrote them, 一、 and （一） taken for headings where they head something. */
export const minutesBody = (paragraphs: readonly string[]): readonly Block[] => paragraphs.flatMap(blocksOf)

/** 三、 after 一、 and 二、; nothing where the body is not numbered. */
export function nextHeading(paragraphs: readonly string[]): string {
  const headed = paragraphs.filter(text => first.test(text) && isHeading(text)).length
  return headed === 0 ? '' : `${chineseNumeral(headed + 1)}、`
}
