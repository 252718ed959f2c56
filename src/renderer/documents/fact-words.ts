import type { z } from 'zod'

type Issue = z.core.$ZodIssue

const kinds: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  array: '列表（用 [ ] 括起）',
  object: '一组内容（用 { } 括起）',
}

const isMissing = (issue: Issue): boolean => issue.code === 'invalid_type' && issue.input === undefined

function tooBig({ origin, maximum, input }: z.core.$ZodIssueTooBig): string {
  const most = String(maximum)
  if (origin === 'array') return `太多，最多 ${most} 项，请减少或分开印。`
  if (origin !== 'string') return `太大，最多是 ${most}。`
  const now = typeof input === 'string' ? `，现有 ${String(input.length)} 个字` : ''
  return `太长，最多 ${most} 个字${now}，请改短。`
}

const tooSmall: Readonly<Record<string, string>> = {
  string: '不能为空。',
  array: '请至少填一项。',
}

/** The clerk's words for what is wrong with one fact. Rules of a document bring their own words. */
export function factWords(issue: Issue): string {
  if (isMissing(issue)) return '缺少这一项，请补上。'
  if (issue.code === 'invalid_type') return `应填${kinds[issue.expected] ?? '别的内容'}。`
  if (issue.code === 'unrecognized_keys') return '没有这一项，请检查名称是否写错。'
  if (issue.code === 'too_small') return tooSmall[issue.origin] ?? '应大于 0。'
  if (issue.code === 'too_big') return tooBig(issue)
  return issue.code === 'custom' ? issue.message : '填写的内容不合要求。'
}
