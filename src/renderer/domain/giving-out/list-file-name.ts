const LONGEST_PART = 60
const LONGEST_NAME = 120

/** What a file's name may be put together from, by the words the clerk writes in braces. */
export type NameParts = {
  readonly 单位: string
  readonly 表名: string
  readonly 日期: string
  readonly 人数: string
  readonly 接收: string
}

export const USUAL_NAME = '{单位}{表名}_{日期}'

/** Without what a file's name may not hold on Windows. */
const allowed = (text: string): string => text.replace(/[\\/:*?"<>|\s\p{Cc}]+/gu, '')

/**
 * The name a file is saved under, without its ending: the pattern with what stands for its words in braces. Other braces stay as they are.
 * Empty where nothing of it may stand in a file's name.
 */
export function patternedName(pattern: string, parts: Readonly<Record<string, string>>): string {
  const filled = pattern.replace(/\{(\p{Script=Han}+)\}/gu, (braced, name: string) => {
    const part = parts[name]
    return part === undefined ? braced : allowed(part).slice(0, LONGEST_PART)
  })
  return allowed(filled).slice(0, LONGEST_NAME).replace(/\.+$/u, '')
}

/**
 * The name a list is saved under, without its ending: the pattern with `{单位}`, `{表名}`, `{日期}` (`2026-11-22`), `{人数}` and
 * `{接收}` filled in. Other braces stay as they are; an empty pattern is the usual one.
 */
export const listFileName = (pattern: string, parts: NameParts): string =>
  patternedName(pattern.trim() || USUAL_NAME, parts) || parts.表名
