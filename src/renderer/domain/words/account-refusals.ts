type Words = (detail: Readonly<Record<string, string>>) => string

/** The clerk's words for what signing in, passwords and the recovery key refuse. */
export const accountRefusals: Readonly<Record<string, Words>> = {
  'password-wrong': () => '账户名或密码不对。请核对大小写和输入法后再试；忘记密码的，可用恢复密钥打开。',
  'recovery-shape': () =>
    '恢复密钥抄写有误：字数不对，或有一处写错、写颠倒。请对照打印的那张纸，逐组核对后重新输入。',
  'recovery-wrong': () =>
    '恢复密钥没有抄错，但不是这份资料的。更换恢复密钥后，旧的那张纸就不能再用，请找出最近打印的一张。',
  'ring-damaged': () => '账户和密钥的资料已损坏或被人改动，不能打开。请从备份中恢复，不要继续录入。',
  'password-short': d => `密码太短，至少要 ${d['limit'] ?? '8'} 个字符，请加长。`,
  'password-is-name': () => '密码不能就是账户名，请另取一个。',
  'password-one-character': () => '密码不能只是同一个字符的重复，请另取一个。',
  'password-run': () => '密码不能是一串顺着排下来的数字、字母或键盘上相邻的键（如 12345678），请另取一个。',
}
