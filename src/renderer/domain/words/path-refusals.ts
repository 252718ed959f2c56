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
  'facts-not-json': d =>
    `“${d['path'] ?? ''}”不是可读的 JSON 内容，请对照 resources/samples 中的样例修改。（${d['reason'] ?? ''}）`,
}
