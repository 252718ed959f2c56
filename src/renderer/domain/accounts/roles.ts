/**
 * What an account may be allowed. `write`: change records; `export`: give lists and files out; `sensitive`: see and change what a
 * record kind marks as sensitive (个人信息保护法 §28); `restore`: go back to a backup; `accounts`: say who may sign in and as what;
 * `keys`: change the data key and the recovery key.
 */
export type Right = 'write' | 'export' | 'sensitive' | 'restore' | 'accounts' | 'keys'

type RoleFacts = { readonly label: string; readonly says: string; readonly rights: readonly Right[] }

/** Who does what in an office. Rights guard the screens; the bytes are open to everyone who can sign in. */
export const roles = {
  director: {
    label: '主任',
    says: '可以做所有的事，包括管理账户、更换密钥和恢复备份。',
    rights: ['write', 'export', 'sensitive', 'restore', 'accounts', 'keys'],
  },
  clerk: {
    label: '经办人',
    says: '可以录入、修改和导出资料，开具文书；不能管理账户、更换密钥、恢复备份。',
    rights: ['write', 'export', 'sensitive'],
  },
  reader: {
    label: '只读',
    says: '只能查看，不能改动、导出，也不能开具新的文书。',
    rights: [],
  },
} as const satisfies Readonly<Record<string, RoleFacts>>
export type Role = keyof typeof roles

/** Whether the role has the right. */
export const may = (role: Role, right: Right): boolean => {
  const { rights }: RoleFacts = roles[role]
  return rights.includes(right)
}
