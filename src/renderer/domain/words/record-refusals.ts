type Words = (detail: Readonly<Record<string, string>>) => string

/** The clerk's words for what opening, writing and undoing records refuse. */
export const recordRefusals: Readonly<Record<string, Words>> = {
  'changed-elsewhere': () => '另一个窗口刚刚改动了数据。请重新打开本窗口后再试，本次没有写入。',
  'disk-full': () => '磁盘空间不足，没有写入。请清理磁盘后再试，原有数据没有变动。',
  'record-invalid': d => `“${d['label'] ?? ''}”的内容不完整或不合规定（${d['field'] ?? ''}），没有保存。`,
  'data-newer': () =>
    '这些资料是用更新版本的文源工作台保存的，本版本不能打开。请安装新版本后再打开，资料没有变动。',
  'not-undoable': () =>
    '这一项不能撤销：可能已经取用编号、发出文书，本身就是一次撤销，或者软件升级后内容已经改变。请直接修改有关内容。',
  'already-undone': () => '这一项已经撤销过了，不能再撤销一次。',
}
