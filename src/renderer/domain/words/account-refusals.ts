import { roles } from '../accounts/roles'

type Words = (detail: Readonly<Record<string, string>>) => string

/** `role`, when given, is the role's stored name. */
function notAllowed({ role }: Readonly<Record<string, string>>): string {
  const label = Object.entries(roles).find(([name]) => name === role)?.[1].label
  const yours = label === undefined ? '您的角色' : `您的角色是“${label}”，`
  return `${yours}不能这样做，没有改动任何内容。请由主任或有此权限的人办理。`
}

/** The clerk's words for what signing in, passwords and the recovery key refuse. */
export const accountRefusals: Readonly<Record<string, Words>> = {
  'not-allowed': notAllowed,
  'account-unknown': () => '没有这个账户，可能刚被注销。请重新打开这一页再看。',
  'account-name-taken': () => '已经有叫这个名字的账户。请换一个名字，同名的人可在后面加上岗位。',
  'account-last-director': () => '这是最后一位主任，不能注销，也不能改成别的角色。请先让另一个人当主任。',
  'password-wait': d => `连续输错，请等 ${d['seconds'] ?? '几'} 秒再试。`,
  'password-wrong': () => '账户名或密码不对。请核对大小写和输入法后再试；忘记密码的，可用恢复码打开。',
  'recovery-shape': () =>
    '恢复码抄写有误：字数不对，或有一处写错、写颠倒。请对照打印的那张纸，逐组核对后重新输入。',
  'recovery-wrong': () =>
    '恢复码没有抄错，但不是这份资料的。更换恢复码后，旧的那张纸就不能再用，请找出最近打印的一张。',
  'ring-damaged': () => '账户和密钥的资料已损坏或被人改动，不能打开。请从备份中恢复，不要继续录入。',
  'password-short': d => `密码太短，至少要 ${d['limit'] ?? '8'} 个字符，请加长。`,
  'password-is-name': () => '密码不能就是账户名，请另取一个。',
  'password-one-character': () => '密码不能只是同一个字符的重复，请另取一个。',
  'password-run': () => '密码不能是一串顺着排下来的数字、字母或键盘上相邻的键（如 12345678），请另取一个。',
}
