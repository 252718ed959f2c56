type Words = (detail: Readonly<Record<string, string>>) => string

const rest = '能读出的内容都逐段核对过，没有错的。'
const other = '请改用另一份完好的备份；这个文件先留着，不要删除。'

/**
 * The clerk's words for what is wrong with a journal file or a backup. `places` and `size` (`64 KB`): how many places are damaged, and how
 * much of the file; `parts`: how many pieces of content are missing, or came twice.
 */
export const damageRefusals: Readonly<Record<string, Words>> = {
  'kept-file-cut-short': () =>
    `这个文件不完整，后面缺了一截，可能是没有写完、没有复制完，或者写的时候断了电。${rest}${other}`,
  'kept-file-damaged': d =>
    `这个文件有 ${d['places'] ?? ''} 处损坏（${d['size'] ?? ''}），这些地方的内容读不出来。${rest}${other}存放它的磁盘或 U 盘可能有毛病，请尽快检查。`,
  'kept-file-lacking': d => `这个文件少了 ${d['parts'] ?? ''} 段内容。${rest}${other}`,
  'kept-file-doubled': d =>
    `这个文件有 ${d['parts'] ?? ''} 段内容重复出现，不是原来写下的样子。${rest}${other}`,
  'kept-file-altered': () =>
    `这个文件的内容与它末尾的记载对不上，次序被打乱过，或者有内容被换掉。每一段单独核对都没有错，但合在一起不能当作完整的资料。${other}`,
  'kept-file-not-ours': () => '这不是文源工作台的备份或记录文件，没有读出任何内容。请核对是否选错了文件。',
  'kept-file-newer': () =>
    '这个文件是用更新版本的文源工作台保存的，本版本不能打开，文件没有变动。请安装新版本后再打开。',
  'kept-file-other-key': () =>
    '用这个账户和密码打不开这个文件：可能是更换密钥以前的，也可能不是本单位的。请用它当时的账户名和密码，或当时的恢复码，单独核对它。',
  'ring-missing': () =>
    '给出的文件里都没有账户和密钥的资料，或者已经损坏，因此打不开。请连同另一份备份或记录文件一起给出。',
}
