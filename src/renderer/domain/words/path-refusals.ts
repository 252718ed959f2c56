type Words = (detail: Readonly<Record<string, string>>) => string

/** Words for files named on the command line. */
export const pathRefusals: Readonly<Record<string, Words>> = {
  usage: () => '命令用法不对。',
  'path-missing': d => `找不到文件“${d['path'] ?? ''}”。请检查路径和文件名。`,
  'path-is-folder': d => `“${d['path'] ?? ''}”是文件夹，请给出其中的文件。`,
  'path-forbidden': d => `没有权限打开“${d['path'] ?? ''}”。请检查文件的访问权限。`,
  'path-unreadable': d => `“${d['path'] ?? ''}”读不出来（${d['reason'] ?? ''}）。请把文件复制到本机后再试。`,
  'output-unwritable': d =>
    `“${d['path'] ?? ''}”写不进去（${d['reason'] ?? ''}），没有留下半个文件。请换一个位置，或先关闭正在打开的同名文件。`,
  'output-exists': d =>
    `“${d['path'] ?? ''}”已经有了，没有覆盖。请换一个文件名；确实要覆盖的，加上 --force。`,
  'output-is-input': d => `“${d['path'] ?? ''}”正是要读的文件，不能写到它上面。请换一个文件名。`,
  'output-not-good': d =>
    `写到“${d['path'] ?? ''}”的备份读回来对不上，已删去。磁盘可能有毛病，请换一个位置再试；原来的文件没有变动。`,
  'name-needed': () => '--password-file 要与 --name 一起用。请用 --name 写明账户名。',
  'password-needed': () =>
    '重建要有密码。请在终端里运行并按提示输入，或者用 --name 和 --password-file（或 --recovery-file）给出。',
  'facts-not-json': d =>
    `“${d['path'] ?? ''}”不是可读的 JSON 内容，请对照 resources/samples 中的样例修改。（${d['reason'] ?? ''}）`,
}
