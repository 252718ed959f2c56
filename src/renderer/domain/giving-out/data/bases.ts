/** On what ground personal information is given out (个人信息保护法 §13, §34). */
export const bases = {
  duty: { label: '法定职责', says: '履行法律、法规规定的职责所必需' },
  consent: { label: '本人同意', says: '已取得本人同意；提供给其他单位的，已取得单独同意' },
  emergency: { label: '突发事件', says: '应对突发公共卫生事件，或紧急情况下保护生命健康和财产安全' },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly says: string }>>
export type Basis = keyof typeof bases
