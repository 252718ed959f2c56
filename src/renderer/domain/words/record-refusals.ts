type Words = (detail: Readonly<Record<string, string>>) => string

/** The clerk's words for what opening, writing and undoing records refuse. */
export const recordRefusals: Readonly<Record<string, Words>> = {
  'changed-elsewhere': () => '另一个窗口刚刚改动了数据。请重新打开本窗口后再试，本次没有写入。',
  'disk-full': () => '磁盘空间不足，没有写入。请清理磁盘后再试，原有数据没有变动。',
  'record-invalid': d => `“${d['label'] ?? ''}”的内容不完整或不合规定（${d['field'] ?? ''}），没有保存。`,
  'data-newer': () =>
    '这些资料是用更新版本的文源工作台保存的，本版本不能打开。请安装新版本后再打开，资料没有变动。',
  'data-damaged': () =>
    '资料有损坏，不能照常打开，也没有改动。请用备份和记录文件找回，原来的文件先不要删除。',
  'journal-broken': () =>
    '记录文件与资料接不上，可能有一边被换成了别的时候的，不能照常打开，也没有改动。请用备份和记录文件找回。',
  'already-founded': () => '另一个窗口刚刚建好了资料，本次没有写入。请重新打开本窗口，用那边设的账户登录。',
  'nothing-to-salvage': () =>
    '备份和记录文件里没有找到能打开的内容。请插上存放备份的 U 盘再试，原来的文件不要删除。',
  'backup-damaged': () => '这份备份有损坏，不能用，现有资料没有改动。请换一份备份。',
  'backup-missing': () => '没有找到这份备份，可能已被移走，或者 U 盘没有插上。请插好后再试，或换一份备份。',
  'backup-other-key': () =>
    '这份备份是更换密钥以前的，或者不是本机做的。请输入做这份备份时的账户名和密码，或当时的恢复码。',
  'not-undoable': () =>
    '这一项不能撤销：可能已经取用编号、发出文书，本身就是一次撤销，或者软件升级后内容已经改变。请直接修改有关内容。',
  'already-undone': () => '这一项已经撤销过了，不能再撤销一次。',
  'merge-not-possible': () => '这几条记录中有的已经移出、删除或合并过，不能合并。请返回“查重”，看看别的。',
}
