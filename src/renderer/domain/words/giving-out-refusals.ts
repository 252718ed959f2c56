type Words = (detail: Readonly<Record<string, string>>) => string

/** The clerk's words for what is missing or not allowed before a list leaves the office. */
export const givingOutRefusals: Readonly<Record<string, Words>> = {
  'export-forbidden': () => '这个账户只能查看，不能导出或打印名单。请由经办人或主任办理。',
  'recipient-missing': () => '还没有写给谁。请写明接收的单位或个人，例如“文和街道民政办”。',
  'recipient-long': () => '“给谁”写得太长，最多 40 个字。请写单位或个人的名称。',
  'purpose-missing': () => '还没有写用途。请写明拿去做什么，例如“高龄津贴年度核对”。',
  'purpose-long': () => '用途写得太长，最多 60 个字。请写得简短些。',
  'basis-missing': () => '还没有选依据。请选择法定职责、本人同意或突发事件。',
  'copies-wrong': () => '份数要在 1 到 50 之间，请改正。',
  'columns-missing': () => '没有选任何一栏。请至少选一栏。',
  'editing-whole': () =>
    '供修改后再导入的名册只供本单位使用，姓名要完整给出。请选“提供给单位或个人”，姓名选完整。',
  'sensitive-forbidden': d =>
    `“${d['column'] ?? ''}”是敏感个人信息，这个账户无权提供。请不选这一栏，或由有权限的人办理。`,
  'public-forbids': d =>
    `公开的名单不能这样给出“${d['column'] ?? ''}”。请遮盖或不选这一栏；未经本人同意，个人信息不得公开。`,
  'mask-missing': d => `“${d['column'] ?? ''}”没有遮盖的写法。请选完整或不选这一栏。`,
}
