type Words = (detail: Readonly<Record<string, string>>) => string

const upTo = (limit: string | undefined): string => (limit === undefined ? '' : `（最多 ${limit}）`)

/**
 * Why a file could not be read, or a paper not drawn. `limit` is the limit with its unit (`50 MB`, `200000 行`); `text` the name or text that
 * holds the missing character, `character` the character, `codePoint` its number (`U+20BB7`).
 */
export const fileRefusals: Readonly<Record<string, Words>> = {
  'file-empty': () => '这个文件是空的，没有可读的内容。请核对是否选错了文件，或请对方重新发送。',
  'file-unknown': () =>
    '认不出这个文件。名册可以是 Excel（.xlsx、.xls）、WPS 表格（.et）或 .csv 文件，请用 Excel 或 WPS 打开后另存为 .xlsx 再导入。',
  'file-protected': () =>
    '这个文件设有打开密码，无法读取。请用 Excel 或 WPS 打开，取消密码后另存一份再导入。',
  'file-truncated': () => '这个文件不完整，可能没有下载完或已损坏，没有读入任何内容。请重新获取后再导入。',
  'file-too-large': d => `这个文件超过了上限${upTo(d['limit'])}，没有读入。请把名册分成几个文件，分次导入。`,
  'file-bomb': d =>
    `这个文件展开后大得反常${d['limit'] === undefined ? '' : `（上限：${d['limit']}）`}，为安全起见没有读入。请用 Excel 或 WPS 打开，把名册复制到新表中另存后再导入。`,
  'file-entities': () =>
    '这个文件里有名册不该有的内容（自定义的替换文字），为安全起见没有读入。请用 Excel 或 WPS 打开，另存为 .xlsx 再导入。',
  'no-heading': () =>
    '没有找到名册的表头。请确认表中有一行写着“姓名”“身份证号”“联系电话”等栏目名称，且在前 40 行之内。',
  'glyph-missing': d =>
    `“${d['text'] ?? ''}”中的“${d['character'] ?? ''}”字（${d['codePoint'] ?? ''}）现有字体都没有，打印出来会缺字，已停止。请安装含有此字的字体后再试。`,
  'paper-overflow': d =>
    `${d['title'] === undefined ? '' : `“${d['title']}”的`}内容太多，一张纸放不下，没有印制。请缩短正文或单位名称后再试。`,
}
