import { halfWidth, oneLine, tidyText } from './tidy-text'

/** Han characters, with those a private area holds and those newer than this program's tables. */
const han = '\\p{Script=Han}\\uE000-\\uF8FF\\u{20000}-\\u{3FFFF}\\u{F0000}-\\u{10FFFD}'
const dots = '\\u00B7\\u0387\\u2022\\u2027\\u2219\\u22C5\\u2E31\\u30FB\\uFF65\\uFF0E.'
const hanGap = new RegExp(`(?<=[${han}])\\s+(?=[${han}])`, 'gu')
const hanDot = new RegExp(`(?<=[${han}])\\s*[${dots}]+\\s*(?=[${han}])`, 'gu')
const onlyHan = new RegExp(`^[${han}]+$`, 'u')
const fullWidthLatin = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g

/**
 * A name as it is kept: no padding between its characters (王　五), the dot of minority names as U+00B7 (民委发〔2016〕33号),
 * rare and private-area characters untouched.
 */
export function tidyName(text: string): string {
  const tidy = tidyText(text)
  if (onlyHan.test(tidy)) return tidy
  return oneLine(tidy).replace(fullWidthLatin, halfWidth).replace(hanDot, '·').replace(hanGap, '')
}

/** Signs that stand for a character the writer's PC did not have, and words that stand for the name. */
const stands = /[?？□■〓▢◻◯○*＊×\uFFFD_]|某|不详|未知|无名|佚名|空户|空房|空置|待定|^姓名/u
const privateArea = /[\uE000-\uF8FF\u{F0000}-\u{10FFFD}]/u
const other = /[A-Za-z0-9]/
const anyHan = new RegExp(`[${han}]`, 'u')

/** Whether a name seems to wait for its real characters: 王?, 张某, 李□, 王yan, 同名2, or a private-area character only one PC can show. */
export const isPlaceholderName = (name: string): boolean =>
  stands.test(name) ||
  privateArea.test(name) ||
  (other.test(name) && anyHan.test(name)) ||
  !/\p{L}|\p{Script=Han}/u.test(name)

const noNames = new Set([
  '无',
  '暂无',
  '没有',
  '空',
  '同上',
  '〃',
  '″',
  '"',
  '“',
  '”',
  '无人',
  '(空)',
  '（空）',
])

/** Whether the name cell says that there is no name. */
export const isNoName = (name: string): boolean => noNames.has(name) || /^[\s/\\|\-—–_~.。]*$/u.test(name)
